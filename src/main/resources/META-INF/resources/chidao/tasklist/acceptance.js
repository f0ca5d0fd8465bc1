/** Accepting what is ticked: asked once, done one after another, each refusal told with its agency. */

import { el } from '../dom.js';
import { ask } from '../dialog.js';
import { messageOf, write } from '../form/server.js';

/** How many are under way at once. */
const TOGETHER = 3;

export function acceptAll(comparison) {
  const button = el('button', { type: 'button', class: 'btn btn-primary', click: () => run() });
  const bar = el('progress', { hidden: true, 'aria-label': 'Đang chấp nhận' });
  const status = el('span', { role: 'status' });
  const refused = el('div', { role: 'alert' });
  const refresh = () => {
    const { length } = comparison.ticked;
    button.textContent = length ? `Chấp nhận ${length} báo cáo đã chọn` : 'Chấp nhận các báo cáo đã chọn';
    button.disabled = !length;
  };

  async function run() {
    const rows = comparison.ticked;
    const isSure = await ask(`Chấp nhận ${rows.length} báo cáo?`, [
      el('p', {}, 'Mỗi báo cáo được chấp nhận riêng như khi mở từng việc, không kèm ý kiến. Việc đã chấp nhận không rút lại được.'),
      el('ul', { class: 'cd-names' }, ...rows.map(({ report }) => el('li', {}, report.agency.name + (report.late ? ' (gửi chậm)' : '')))),
    ], [{ label: 'Chấp nhận', value: true, isMain: true }]);
    if (isSure) {
      await acceptEach(rows);
    }
  }

  async function acceptEach(rows) {
    const waiting = [...rows];
    const failed = [];
    let done = 0;
    button.disabled = true;
    refused.replaceChildren();
    bar.hidden = false;
    bar.max = rows.length;
    bar.value = 0;
    const next = async () => {
      for (let row = waiting.shift(); row; row = waiting.shift()) {
        (await accept(row)) ? (done += 1) : failed.push(row);
        bar.value += 1;
        status.textContent = `Đã chấp nhận ${done} trên ${rows.length} báo cáo.`;
      }
    };
    await Promise.all(Array.from({ length: TOGETHER }, next));
    bar.hidden = true;
    refused.replaceChildren(...(failed.length ? [told(failed)] : []));
    refresh();
  }

  comparison.onTick(refresh);
  refresh();
  return el('div', { class: 'cd-accepting' }, el('p', { class: 'cd-bar' }, button, bar, status), refused);
}

async function accept({ report, tick, state, element }) {
  try {
    await write('POST', `/api/reviews/${encodeURIComponent(report.task)}/accept`);
    tick.checked = false;
    tick.disabled = true;
    element.classList.add('cd-done');
    state.textContent = '✓ Đã chấp nhận';
    return true;
  } catch (error) {
    state.textContent = '⚠ ' + messageOf(error, 'Chưa chấp nhận được; hãy thử lại.');
    return false;
  }
}

function told(failed) {
  return el('div', { class: 'alert alert-danger' }, el('strong', {}, `${failed.length} báo cáo chưa được chấp nhận:`),
    el('ul', {}, ...failed.map(({ report, state }) => el('li', {}, `${report.agency.name}: ${state.textContent.replace('⚠ ', '')}`))));
}
