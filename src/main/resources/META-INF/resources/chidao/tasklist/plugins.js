/** Everything that Chidao adds to Tasklist, one module each. */
import card from './card.js';
import dossier from './dossier.js';

export default [
  card,
  dossier,
];
