/** Everything that Chidao adds to Tasklist, one module each. */
import card from './card.js';
import dossier from './dossier.js';
import standInAction from './standin/action.js';
import standInPage from './standin/page.js';
import finished from './finished.js';
import reviews from './reviews.js';

export default [
  card,
  dossier,
  standInAction,
  standInPage,
  ...finished,
  ...reviews,
];
