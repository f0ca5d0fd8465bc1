/**
 * What stands under a task's name in the list: directive, period, days left, and whether it came back. Tasklist draws its cards
 * anew with each refresh, one by one; they are asked for together, and until the answer comes show what was known before.
 */

import { el } from '../dom.js';
import { day, timeLeft } from '../words.js';
import { read } from '../form/server.js';

const known = new Map();
let waiting = [];

function lines({ symbol, period, dueOn, daysLeft, returned }) {
  const left = dueOn && timeLeft(daysLeft);
  return [
    returned && el('span', { class: 'cd-back' }, '↩ bị trả lại'),
    left && el('span', { class: 'cd-left cd-' + left.level, title: 'Hạn ' + day(dueOn) }, left.text),
    el('span', { class: 'cd-symbol' }, symbol),
    period && el('span', {}, period),
  ].filter(Boolean);
}

function show(node, card) {
  if (card) {
    node.replaceChildren(...lines(card));
  }
}

async function askForAll() {
  const asked = waiting.filter(({ node }) => node.isConnected);
  waiting = [];
  const ids = [...new Set(asked.map(({ id }) => id))];
  if (!ids.length) {
    return;
  }
  const cards = await read('/api/task-cards?ids=' + ids.map(encodeURIComponent).join(','));
  known.clear();
  cards.forEach((card) => known.set(card.id, card));
  asked.forEach(({ id, node }) => show(node, known.get(id)));
}

export default {
  id: 'chidao-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render(container, { taskId }) {
    const node = el('div', { class: 'chidao cd-task' });
    container.append(node);
    show(node, known.get(taskId));
    if (!waiting.length) {
      // The list goes on being drawn; a card that cannot be had leaves the list as it is.
      setTimeout(() => askForAll().catch(() => {}));
    }
    waiting.push({ id: taskId, node });
  },
};
