/** The parts of a directive's life: what is done, what goes on and what is still to come. */

import { table } from '../../dom.js';
import { day, moment } from '../../words.js';

const DONE = '✓ Xong';
const GOING_ON = '● Đang làm';
const TO_COME = '○ Chưa đến';

export function stages({ life, periods, milestones, finalReview }) {
  const last = (kind) => milestones.filter((each) => each.kind === kind).pop();
  const broken = last('breakdown-proposed');
  const reviewed = last('final-review');
  const rows = [
    ['Vào sổ văn bản', DONE, moment(life.registeredAt), life.registeredBy],
    stage('Phân công nhiệm vụ', broken && broken.at, life, true),
    ['Duyệt và giao nhiệm vụ', ...standing(life.issuedAt, life, Boolean(broken)), life.approvedBy],
    ...periods.map((each) => ['Kỳ báo cáo ' + each.label,
      each.closedAt && each.concludedAt ? DONE : life.ended ? '✓ Đã dừng' : GOING_ON,
      each.closedAt ? `khép ngày ${moment(each.closedAt).slice(0, 10)}` : `hạn ${day(each.dueOn)}`,
      `${each.onTime + each.late}/${each.expected} đã gửi; ${each.stateLabel}`]),
    stage('Tổng kết', reviewed && reviewed.at, life, Boolean(life.issuedAt) && !periods.some((each) => each.open) && Boolean(finalReview)),
    ['Kết thúc', ...standing(life.closedAt, life, false), life.closeReason],
  ];
  return table('Các chặng của văn bản', ['Chặng', 'Tình trạng', 'Khi nào', 'Người thực hiện, kết quả'], rows.map((row) => row.map((cell) => cell || '')));
}

const stage = (name, at, life, isNext) => [name, ...standing(at, life, isNext), ''];

function standing(at, life, isNext) {
  if (at) {
    return [DONE, moment(at)];
  }
  return life.ended ? ['– Không đến', ''] : [isNext ? GOING_ON : TO_COME, ''];
}
