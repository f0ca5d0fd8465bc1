/**
 * What is shown stands in the browser's address and nowhere else, so that it can be sent to a colleague and the back button
 * leads where it should.
 */

import { address, asked } from '../../address.js';

export const PATH = '/tien-do';

/** The parts of the address that narrow down what is counted; the server knows them by the same names. */
export const FILTERS = ['province', 'issuer', 'advisor', 'kind', 'directive', 'agency', 'period', 'since', 'with'];

/** The parts of the address now; absent ones are undefined. */
export function current() {
  return Object.fromEntries([...asked()].filter(([, value]) => value !== ''));
}

/** An address of the page with these parts; those without a value are left out. */
export function to(parts) {
  return address('#' + PATH, parts);
}

/** The same view and filter with some parts changed; a page number belongs to what it was counted in. */
export function changed(parts) {
  return to({ ...current(), page: null, ...parts });
}

/** Another view under the same filter. */
export function view(name, parts = {}) {
  return to({ ...filterOf(current()), view: name, ...parts });
}

export function filterOf(parts) {
  return Object.fromEntries(FILTERS.filter((name) => parts[name]).map((name) => [name, parts[name]]));
}

/** An endpoint of the server with the filter and further parameters. */
export function endpoint(name, parts) {
  return address('/api/progress/' + name, parts);
}

export function go(address) {
  window.location.hash = address;
}
