/** Everything that Chidao adds to Tasklist, one module each. */
import card from './card.js';

export default [
  card,
];
