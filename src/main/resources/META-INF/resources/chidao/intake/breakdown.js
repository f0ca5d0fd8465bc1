/** Begins the break-down from the document that the directive was entered from, where there is one. */

import { read } from '../form/server.js';
import { Desk, PARTS } from './desk.js';
import { alsoKnown } from './people.js';

/** What the form holds at first: what was broken down before, else what was read from the document. */
export async function start(context) {
  if (!context.source) {
    return context.document;
  }
  context.sheet = await read(`/api/directives/${encodeURIComponent(context.directive.id)}/document/draft`);
  alsoKnown(context.people, context.sheet.people);
  context.isSeen = (context.document.assignments || []).length > 0;
  return context.isSeen ? context.document : context.sheet.breakdown;
}

/** Puts the document beside the form. */
export function lay({ form, context }) {
  if (context.sheet) {
    const { sheet, isSeen } = context;
    return new Desk(form, context, sheet, { proposed: sheet.breakdown, concerns: PARTS, before: '[data-rows="assignments"]', isSeen });
  }
  return null;
}
