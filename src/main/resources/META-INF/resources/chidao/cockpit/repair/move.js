/** The tab "Sửa chữa" of an instance, for administrators: its failed jobs, moving a token, and what was repaired before. */

import { address } from '../../address.js';
import { el, freshId } from '../../dom.js';
import { read, write } from '../../form/server.js';
import { fill } from '../filling.js';
import { askReason } from '../reason.js';
import { jobs } from './jobs.js';
import { repairs } from './repairs.js';

export default {
  id: 'chidao-repair',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 3,
  properties: { label: 'Sửa chữa' },
  render: (node, { processInstanceId }) => {
    const place = el('div', { class: 'chidao cd-tab' });
    node.append(place);
    fill(place, async () => {
      await read(`/api/repair/repairs?instance=${encodeURIComponent(processInstanceId)}`);
      return desk(processInstanceId);
    });
  },
};

function desk(instance) {
  const [moving, done] = [el('div', {}), el('div', {})];
  const base = `/api/repair/instances/${encodeURIComponent(instance)}/moves`;
  const refresh = () => { fill(done, () => repairs(instance)); };
  const show = () => fill(moving, async () => possible(await read(base), { base, again: () => { show(); refresh(); } }));
  show();
  refresh();
  return [el('h4', {}, 'Tác vụ lỗi của hồ sơ này'), jobs(instance, refresh), el('h4', {}, 'Chuyển bước'), moving, done];
}

function possible({ tokens, targets, standing }, context) {
  if (!tokens.length || !targets.length) {
    return el('p', { class: 'cd-empty' }, tokens.length ? 'Quy trình này không chuyển bước bằng tay được.' : 'Hồ sơ đã kết thúc, không còn ở bước nào.');
  }
  return [
    el('p', {}, 'Chỉ chuyển được đến bước mà sổ theo dõi đang ghi nhận (', el('strong', {}, standing), '); nội dung hồ sơ không đổi.'),
    ...tokens.map((token) => one(token, targets.filter(({ from }) => from.includes(token.id)), context)),
  ];
}

function one(token, targets, { base, again }) {
  const id = freshId();
  const open = targets.filter(({ refusal }) => !refusal);
  const refused = targets.filter(({ refusal }) => refusal);
  const choice = el('select', { id, class: 'form-control cd-short' }, ...open.map(({ step, name }) => el('option', { value: step }, name)));
  const problem = el('div', {});
  const move = () => fill(problem, async () => {
    const step = choice.value;
    const { cancelled, started, unchanged } = await read(address(base + '/preview', { token: token.id, step }));
    askReason({
      title: 'Chuyển bước', confirm: 'Chuyển', told: [el('ul', {}, ...[cancelled, started, unchanged].map((each) => el('li', {}, each)))],
      act: async (reason) => { await write('POST', base, { token: token.id, step, reason }); again(); },
    });
    return null;
  });
  return el('section', { class: 'cd-card', 'aria-label': `Đang ở bước ${token.name}` },
    el('p', {}, 'Đang ở bước ', el('strong', {}, token.name)),
    open.length
      ? el('div', { class: 'cd-filters' }, el('div', { class: 'cd-filter' }, el('label', { for: id }, 'Chuyển đến bước'), choice),
        el('button', { type: 'button', class: 'btn btn-default', click: move }, 'Xem trước và chuyển…'))
      : el('p', { class: 'cd-note' }, 'Từ bước này hiện không chuyển đi đâu được.'),
    refused.length ? el('details', {}, el('summary', {}, `Vì sao không chuyển được đến ${refused.length} bước khác`),
      el('ul', {}, ...refused.map(({ name, refusal }) => el('li', {}, `${name}: ${refusal}`)))) : null,
    problem);
}
