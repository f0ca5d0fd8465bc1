/**
 * Tells which of some rows are which of the items that a draft proposed, by what they say: a row keeps its item where people
 * renumber it, change its words a little, move it, or take away another.
 */

/** What a row or an item has to be like at the least; the same number counts as a quarter of the words. */
const ENOUGH = 0.5;
const SAME_NUMBER = 0.25;

/**
 * Answers the row of each item, undefined where it has none.
 *
 * @param items, rows as {no, text}
 */
export function rowsOf(items, rows) {
  const found = new Array(items.length);
  const free = new Set(rows.keys());
  const take = (item, row) => { found[item] = row; free.delete(row); };
  items.forEach(({ no, text }, item) => {
    const same = [...free].filter((row) => rows[row].text === text);
    if (text && same.length) {
      take(item, same.find((row) => rows[row].no === no) ?? same[0]);
    }
  });
  const left = items.map(({ no, text }, item) => ({ no, words: wordsOf(text), item })).filter(({ item }) => found[item] === undefined);
  const open = [...free].map((row) => ({ no: rows[row].no, words: wordsOf(rows[row].text), row }));
  const pairs = left.flatMap((one) => open.map((other) => ({ item: one.item, row: other.row, score: score(one, other) })));
  pairs.filter((pair) => pair.score >= ENOUGH).sort((a, b) => b.score - a.score)
    .filter(({ item, row }) => found[item] === undefined && free.has(row) && (take(item, row), true));
  return found;
}

const wordsOf = (text) => new Set((text || '').toLowerCase().match(/[\p{L}\p{N}]+/gu) || []);

function score(one, other) {
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  const likeness = shared / Math.max(1, one.words.size, other.words.size);
  return likeness + (one.no && one.no === other.no ? SAME_NUMBER : 0);
}
