/** On the drawing: at each step how many tasks are open and how many of them are late, in figures and signs. */

import { el } from '../../dom.js';
import { read } from '../../form/server.js';

const LEGEND = 'cd-legend';

/** "7 mở · ⚠ 2", and the same in whole words for those who point at it or have it read. */
function badge({ open, late, carried }) {
  const what = carried ? 'việc của các cơ quan đang mở' : 'việc đang mở';
  const words = `${open} ${what}` + (late ? `, ${late} quá hạn` : ', không việc nào quá hạn');
  return el('span', { class: late ? 'chidao cd-badge cd-badge-late' : 'chidao cd-badge', title: words, role: 'img', 'aria-label': words },
    `${open} mở`, late ? el('strong', {}, ` · ⚠ ${late}`) : null);
}

function legend(counts, scope) {
  return el('div', { class: `chidao ${LEGEND}`, role: 'note' },
    el('span', { class: 'cd-badge', 'aria-hidden': 'true' }, '5 mở'), ' đang mở, ',
    el('span', { class: 'cd-badge cd-badge-late', 'aria-hidden': 'true' }, '5 mở', el('strong', {}, ' · ⚠ 2')), ' hai việc trong đó quá hạn ',
    el('span', {}, `(${scope}${counts.length ? '' : '; hiện không có việc nào'})`));
}

async function mark(viewer, path, scope) {
  const counts = await read(path);
  const [overlays, elements, canvas] = ['overlays', 'elementRegistry', 'canvas'].map((part) => viewer.get(part));
  const shown = counts.filter(({ step }) => elements.get(step));
  overlays.remove({ type: 'chidao-count' });
  shown.forEach((each) => overlays.add(each.step, 'chidao-count', { position: { top: -16, left: 44 }, show: { minZoom: -Infinity, maxZoom: Infinity }, scale: { min: 0.8, max: 1.2 }, html: badge(each) }));
  const container = canvas.getContainer();
  container.querySelectorAll(`.${LEGEND}`).forEach((each) => each.remove());
  container.append(legend(shown, scope));
}

/** A drawing is readable without its figures: where they cannot be had nothing is shown, and nothing is in the way. */
const quietly = (marking) => marking.catch(() => undefined);

export const onInstance = {
  id: 'chidao-instance-counts',
  pluginPoint: 'cockpit.processInstance.diagram.plugin',
  render: (viewer, { processInstanceId }) => quietly(
    mark(viewer, `/api/diagram/instances/${encodeURIComponent(processInstanceId)}/counts`, 'tính cho văn bản hoặc kỳ này')),
};

export const onDefinition = {
  id: 'chidao-definition-counts',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  render: (viewer, { processDefinitionId }) => quietly(
    mark(viewer, `/api/diagram/processes/${encodeURIComponent(processDefinitionId.split(':')[0])}/counts`, 'tính cho mọi văn bản bạn theo dõi')),
};
