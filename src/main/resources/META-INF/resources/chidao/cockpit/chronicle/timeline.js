/** The tab "Dòng thời gian" of an instance: picture, parts and events of the directive it belongs to. */

import { el } from '../../dom.js';
import { read } from '../../form/server.js';
import { fill } from '../filling.js';
import { events } from './events.js';
import { directiveOf, recordAddress } from './instance.js';
import { picture } from './picture.js';
import { stages } from './stages.js';

export default {
  id: 'chidao-timeline',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 40,
  properties: { label: 'Dòng thời gian' },
  render: (node, { api, processInstanceId }) => {
    const place = el('div', { class: 'chidao cd-tab' });
    node.append(place);
    fill(place, async () => {
      const directive = await directiveOf(api, processInstanceId);
      const record = await read(`/api/chronicle/directives/${encodeURIComponent(directive)}`);
      return [head(record.directive), ...life(record)];
    });
  },
};

function head({ id, symbol, kindLabel, subject, statusLabel }) {
  return el('p', { class: 'cd-head' }, `${kindLabel} `, el('strong', {}, symbol || '(chưa có số)'), ` · ${subject} · ${statusLabel} · `,
    el('a', { href: recordAddress(id) }, 'Mở toàn bộ hồ sơ'));
}

/** Picture, parts and events of a directive's record. */
export function life(record) {
  const table = events(record.directive.id, record);
  return [picture(record, table.narrow), el('details', { class: 'cd-fold' }, el('summary', {}, 'Các chặng của văn bản'), stages(record)), table.node];
}
