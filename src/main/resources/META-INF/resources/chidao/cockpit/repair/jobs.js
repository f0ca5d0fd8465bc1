/** Failed jobs: over the whole installation on a page, of one instance in its tab "Sửa chữa". */

import { address } from '../../address.js';
import { el, prose, table } from '../../dom.js';
import { moment } from '../../words.js';
import { read, write } from '../../form/server.js';
import { entitle } from '../../title.js';
import { fill } from '../filling.js';
import { askReason } from '../reason.js';
import { pager } from '../pager.js';
import { instanceAddress, recordAddress } from '../chronicle/instance.js';
import { repairs } from './repairs.js';

const PATH = '#/failed-jobs';

/** The engine looks for what it can do once a second; by then a new attempt has been made. */
const UNTIL_TRIED = 2500;

export const entry = {
  id: 'chidao-failed-jobs-entry',
  pluginPoint: 'cockpit.navigation',
  priority: -1,
  properties: { label: 'Tác vụ lỗi', pagePath: PATH, path: '/failed-jobs' },
};

export default {
  id: 'chidao-failed-jobs',
  pluginPoint: 'cockpit.route',
  properties: { path: '/failed-jobs' },
  render: (node) => {
    const place = el('div', {});
    node.append(el('main', { class: 'chidao cd-page' }, el('h3', {}, 'Tác vụ lỗi'), place));
    entitle('Tác vụ lỗi');
    fill(place, async () => {
      const done = el('div', {}, await repairs());
      return [jobs('', () => fill(done, () => repairs())), done];
    });
  },
};

/** @param instance only of this instance; empty: of all */
export function jobs(instance, repaired) {
  const [said, list] = [el('p', { class: 'cd-note', role: 'status' }), el('div', {})];
  let at = 0;
  const show = (page = at) => { at = page; return fill(list, async () => lines(await read(address('/api/repair/jobs', { instance, page })), { retry, show })); };
  const retry = (chosen, told) => askReason({
    title: 'Cho thử lại', confirm: 'Cho thử lại', told: [told],
    act: async (reason) => {
      const { jobs: count } = await write('POST', '/api/repair/jobs/retry', { jobs: chosen, reason });
      said.textContent = `Đã cho thử lại ${count} tác vụ; danh sách tự tải lại sau vài giây.`;
      repaired();
      setTimeout(() => show(0), UNTIL_TRIED);
    },
  });
  show();
  return el('section', {}, said, list);
}

function lines(found, { retry, show }) {
  if (!found.total) {
    return el('p', { class: 'cd-empty' }, '✓ Không có tác vụ nào lỗi.');
  }
  const stopped = found.jobs.filter((it) => !it.retriesLeft).map((it) => it.id);
  const all = () => retry(found.total > found.jobs.length ? [] : stopped, el('p', {}, `${found.stopped} tác vụ đã dừng sẽ được thử lại ngay, mỗi tác vụ một lần.`));
  return [
    el('div', { class: 'cd-bar' },
      el('p', { class: 'cd-totals' }, `${found.total} tác vụ lỗi, trong đó ⚠ ${found.stopped} đã dừng thử`),
      found.stopped ? el('button', { type: 'button', class: 'btn btn-primary btn-sm', click: all }, `Thử lại tất cả (${found.stopped})`) : null,
      el('button', { type: 'button', class: 'btn btn-default btn-sm', click: () => show() }, 'Tải lại')),
    table('Tác vụ lỗi', ['Bước', 'Văn bản', 'Nguyên nhân, cách xử lý', 'Tình trạng', 'Từ lúc', 'Làm gì'], found.jobs.map((it) => [
      el('span', {}, el('strong', {}, it.step), el('br'), el('a', { href: instanceAddress(it.instance) }, it.processName),
        it.waitedAt && it.waitedAt !== it.step ? el('small', {}, el('br'), `chạy sau bước “${it.waitedAt}”`) : null),
      it.directive ? el('span', {}, el('a', { href: recordAddress(it.directive) }, it.symbol || it.directive), it.period ? el('small', {}, el('br'), 'kỳ ' + it.period) : null) : '',
      el('span', {}, it.cause, el('br'), el('em', {}, it.advice), details(it)),
      it.suspended ? '⏸ tạm dừng' : it.retriesLeft ? `◔ sẽ tự thử lại, còn ${it.retriesLeft} lần` : '⚠ đã dừng thử',
      moment(it.since) || '',
      it.retriesLeft ? '' : el('button', { type: 'button', class: 'btn btn-default btn-sm', 'aria-label': `Thử lại bước ${it.step} của ${it.symbol || it.processName}`,
        click: () => retry([it.id], el('p', {}, `Bước “${it.step}” của ${it.symbol || it.processName} sẽ được thử lại ngay một lần. Hãy chắc rằng nguyên nhân đã được xử lý: ${it.cause}`)) }, 'Thử lại')])),
    pager(found, show),
  ];
}

/** The engine's own words, for developers. */
function details({ id, message }) {
  const place = el('div', {});
  const open = async () => el('pre', { class: 'cd-trace', tabindex: '0' }, (await read(`/api/repair/jobs/${encodeURIComponent(id)}/trace`)).trace);
  return el('details', { toggle: (event) => event.target.open && !place.childNodes.length && fill(place, open) },
    el('summary', {}, 'Chi tiết kỹ thuật'), prose(message), place);
}
