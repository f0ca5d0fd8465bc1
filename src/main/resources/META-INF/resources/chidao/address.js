/** Addresses of pages and of the server. */

/** A path with what is asked for; what is empty is left out. */
export function address(path, wanted = {}) {
  const told = Object.entries(wanted).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return told.length ? `${path}?${new URLSearchParams(told)}` : path;
}

/** What stands after the question mark of the page's address. */
export function asked() {
  return new URLSearchParams(location.hash.split('?')[1] || '');
}
