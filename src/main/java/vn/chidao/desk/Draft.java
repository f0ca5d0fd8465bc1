package vn.chidao.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** What was typed into a form, as the form itself wrote it down; {@code revision} counts its changes from 1. */
record Draft(JsonNode content, int revision, Instant savedAt) {}
