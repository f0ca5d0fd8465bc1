/** The way a directive has taken through its process: the drawing with what was passed, and the same in words. */

import { address } from '../../address.js';
import { el, table } from '../../dom.js';
import { moment } from '../../words.js';
import { read } from '../../form/server.js';
import { fill } from '../filling.js';
import { drawing } from './drawing.js';
import { instanceAddress } from './instance.js';

const PROCESSES = [['DirectiveProcess', 'Thực hiện văn bản'], ['MonitoringProcess', 'Theo dõi, đôn đốc']];

export function path(directive) {
  const place = el('div', {});
  const show = (process) => fill(place, async () => way(await read(address(`/api/diagram/directives/${encodeURIComponent(directive)}/path`, { process }))));
  const buttons = PROCESSES.map(([process, name], i) => el('button', { type: 'button', class: 'btn btn-default btn-sm', 'aria-pressed': String(i === 0),
    click: (event) => { buttons.forEach((each) => each.setAttribute('aria-pressed', String(each === event.currentTarget))); show(process); } }, name));
  show(PROCESSES[0][0]);
  return [el('div', { class: 'cd-bar', role: 'group', 'aria-label': 'Quy trình' }, ...buttons), place];
}

function way({ xml, steps, running, instance, processName }) {
  return [
    el('p', { class: 'cd-note' }, '✓ đã qua · ● đang ở đây · nét mờ: chưa qua. ',
      running ? el('a', { href: instanceAddress(instance) }, 'Mở hồ sơ đang chạy') : 'Quy trình này đã kết thúc.'),
    drawing(xml, steps, processName),
    el('details', { class: 'cd-fold' }, el('summary', {}, `Các bước đã qua (${steps.length})`),
      table('Các bước đã qua', ['Bước', 'Tình trạng', '#Số lần', 'Lần đầu', 'Lần cuối'], steps.filter(({ name }) => name)
        .map((it) => [it.name, it.open ? '● đang ở đây' : '✓ đã qua', it.times, moment(it.firstAt), moment(it.lastAt)]))),
  ];
}
