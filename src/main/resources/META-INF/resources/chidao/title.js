/** What the browser's tab says while a page of ours is open; Camunda's pages name themselves, or nothing. */

const path = () => location.hash.split('?')[0];

/** The application's own name, before Camunda's mark for "a page of it". */
const application = document.title.split(' | ')[0];

/** The page that is named now. */
let named = null;

export function entitle(title) {
  named = { path: path(), title };
  document.title = title;
}

window.addEventListener('hashchange', () => {
  if (named && named.path !== path()) {
    // The next page may have named itself already.
    document.title = document.title === named.title ? application : document.title;
    named = null;
  }
});
