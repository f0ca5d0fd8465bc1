/** All that a form can show with data-show, by name. Each answers a node from the context, or null for nothing. */

import { breakdown, directive, received } from './directive.js';
import { assignments, duty, extension } from './duty.js';
import { agencies, consolidation, finalReview, missing, period, progress, targets } from './period.js';
import { history, previous, returned, submission } from './submission.js';

export const VIEWS = {
  directive, received, breakdown, duty, assignments, extension, submission, history, previous, returned,
  period, agencies, missing, targets, progress, consolidation, 'final-review': finalReview,
};
