/** What the browser's tab says while a page of ours is open; Camunda's pages name themselves, or nothing. */

const path = () => location.hash.split('?')[0];

/** The page that is named now, and what the tab said before. */
let named = null;

export function entitle(title) {
  named = { path: path(), before: named ? named.before : document.title };
  document.title = title;
}

window.addEventListener('hashchange', () => {
  if (named && named.path !== path()) {
    document.title = named.before;
    named = null;
  }
});
