/** The way from a figure to the directive's whole record, for those who may open it. */

import { el } from '../../dom.js';
import { recordAddress } from '../chronicle/instance.js';

/** Who only watches over some of its agencies reads what these owe, but not the record. */
export const isRecorded = (offer, directive) => offer.directives.some(({ id, recorded }) => id === directive && recorded);

/** A link to the record with these words; the words alone for those who may not open it. */
export function recordLink(offer, directive, words, attributes = {}) {
  return isRecorded(offer, directive) ? el('a', { href: recordAddress(directive), ...attributes }, words) : el('span', attributes, words);
}
