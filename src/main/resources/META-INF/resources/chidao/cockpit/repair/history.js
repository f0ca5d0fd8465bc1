/** The tab "Lịch sử" of an instance: what it has been through, who did it and when. */

import { address } from '../../address.js';
import { el, facts, table } from '../../dom.js';
import { moment } from '../../words.js';
import { read } from '../../form/server.js';
import { fill } from '../filling.js';
import { pager } from '../pager.js';
import { instanceAddress } from '../chronicle/instance.js';

export default {
  id: 'chidao-history',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 4,
  properties: { label: 'Lịch sử' },
  render: (node, { processInstanceId }) => {
    const place = el('div', { class: 'chidao cd-tab' });
    node.append(place);
    const show = (page) => fill(place, async () => steps(await read(address(`/api/repair/instances/${encodeURIComponent(processInstanceId)}/history`, { page })), show));
    show(0);
  },
};

function steps(found, show) {
  const { instance } = found;
  return [
    facts([['Quy trình', instance.processName], ['Bắt đầu', moment(instance.startedAt)], ['Kết thúc', moment(instance.endedAt) || 'đang chạy'], ['Lý do dừng', instance.deleteReason]], true),
    found.steps.length
      ? table(`Các bước (${found.total}, mới nhất trước)`, ['Bước', 'Loại', 'Người thực hiện', 'Bắt đầu', 'Xong', 'Thời gian'], found.steps.map((it) => [
        it.called && !it.endedAt ? el('a', { href: instanceAddress(it.called) }, it.name) : it.name, it.typeLabel, it.by || '',
        moment(it.startedAt), it.canceled ? `✗ bị hủy ${moment(it.endedAt)}` : moment(it.endedAt) || '● đang làm', lasted(it)]))
      : el('p', { class: 'cd-empty' }, 'Hệ thống không lưu từng bước của loại hồ sơ này; việc đã diễn ra có ở mục “Dòng thời gian”.'),
    pager(found, show),
  ];
}

/** In the largest unit that says something. */
function lasted({ startedAt, endedAt }) {
  if (!endedAt) {
    return '';
  }
  const minutes = Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 6e4);
  const unit = [[1440, 'ngày'], [60, 'giờ'], [1, 'phút']].find(([size]) => minutes >= size);
  return unit ? `${Math.floor(minutes / unit[0])} ${unit[1]}` : 'dưới 1 phút';
}
