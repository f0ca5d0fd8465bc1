/**
 * Draws a BPMN model from its own layout, with the steps an instance has passed. The drawing Cockpit has for running
 * instances cannot be asked for those that have ended.
 */

import { el, svg } from '../../dom.js';

const LETTER = 6.1;
const LINE = 13;
const SHAPES = { task: 'rect', event: 'circle', gateway: 'diamond', area: 'area' };

/** @param steps what was passed: {id, open, times, firstAt, lastAt} */
export function drawing(xml, steps, title) {
  const model = new DOMParser().parseFromString(xml, 'text/xml');
  const passed = new Map(steps.map((step) => [step.id, step]));
  const byId = new Map([...model.querySelectorAll('[id]')].map((each) => [each.getAttribute('id'), each]));
  const find = (name) => [...model.getElementsByTagNameNS('*', name)].map((each) => ({ at: each, of: byId.get(each.getAttribute('bpmnElement')) }));
  const shapes = find('BPMNShape').filter(({ of }) => of).map(({ at, of }) => ({ of, box: bounds(at.getElementsByTagNameNS('*', 'Bounds')[0]), label: labelBox(at) }));
  const edges = find('BPMNEdge').filter(({ of }) => of).map(({ at, of }) => ({ of, points: points(at), label: labelBox(at) }));
  const box = around(shapes.map(({ box: each }) => each));
  const order = { area: 0, task: 1, gateway: 1, event: 2 };
  const drawn = [...shapes].sort((a, b) => order[kindOf(a.of)] - order[kindOf(b.of)]);
  const areas = drawn.filter(({ of }) => kindOf(of) === 'area');
  const others = drawn.filter(({ of }) => kindOf(of) !== 'area');
  return el('div', { class: 'cd-wide cd-drawing', tabindex: '0', role: 'region', 'aria-label': `Sơ đồ quy trình ${title}; các bước đã qua có trong bảng bên dưới` },
    svg('svg', { viewBox: box.join(' '), 'aria-hidden': 'true' },
      svg('defs', {}, svg('marker', { id: 'cd-arrow', viewBox: '0 0 10 10', refX: 9, refY: 5, markerWidth: 11, markerHeight: 11, markerUnits: 'userSpaceOnUse', orient: 'auto' }, svg('path', { d: 'M0 0L10 5L0 10z' }))),
      ...areas.map((each) => shape(each, passed)),
      ...edges.map((each) => edge(each, passed)),
      ...others.map((each) => shape(each, passed))));
}

function kindOf(element) {
  const name = element.localName;
  if (/Event$/.test(name)) {
    return 'event';
  }
  return /Gateway$/.test(name) ? 'gateway' : /participant|lane|subProcess/.test(name) ? 'area' : 'task';
}

const number = (node, name) => Number(node.getAttribute(name));
const bounds = (node) => ({ x: number(node, 'x'), y: number(node, 'y'), width: number(node, 'width'), height: number(node, 'height') });
const points = (node) => [...node.getElementsByTagNameNS('*', 'waypoint')].map((each) => [number(each, 'x'), number(each, 'y')]);

function labelBox(node) {
  const label = node.getElementsByTagNameNS('*', 'BPMNLabel')[0];
  const box = label && label.getElementsByTagNameNS('*', 'Bounds')[0];
  return box ? bounds(box) : null;
}

function around(boxes) {
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...boxes.map(({ x, width }) => x + width)), Math.max(...boxes.map(({ y, height }) => y + height))];
  return [left - 20, top - 20, right - left + 40, bottom - top + 50];
}

function shape({ of, box, label }, passed) {
  const kind = kindOf(of);
  const step = passed.get(of.getAttribute('id'));
  const state = step ? (step.open ? 'cd-here' : 'cd-passed') : 'cd-unpassed';
  const name = of.getAttribute('name') || '';
  return svg('g', { class: `cd-${kind} ${kind === 'area' ? '' : state}` },
    outline(SHAPES[kind], box, of), ...named(kind, name, box, label), step && kind !== 'area' ? sign(step, box, label ? label.y < box.y : kind === 'gateway') : null);
}

function outline(form, { x, y, width, height }, of) {
  if (form === 'circle') {
    return svg('circle', { cx: x + width / 2, cy: y + height / 2, r: width / 2, 'stroke-width': of.localName === 'endEvent' ? 4 : 1.5 });
  }
  return form === 'diamond'
    ? svg('path', { d: `M${x + width / 2} ${y}L${x + width} ${y + height / 2}L${x + width / 2} ${y + height}L${x} ${y + height / 2}z` })
    : svg('rect', { x, y, width, height, rx: form === 'rect' ? 8 : 0, 'stroke-dasharray': of.localName === 'subProcess' ? '4 3' : null });
}

/** Names stand inside tasks, upright in lanes that are high enough, and under everything else unless the drawing says where. */
function named(kind, name, box, label) {
  if (kind === 'area' && box.width > box.height * 1.2 && name.length * LETTER < box.height) {
    const [x, y] = [box.x + 15, box.y + box.height / 2];
    return [svg('text', { x, y, transform: `rotate(-90 ${x} ${y})` }, name)];
  }
  if (kind === 'task' || kind === 'area') {
    const all = wrapped(name, box.width - 12);
    const top = kind === 'area' ? box.y + Math.min(14, box.height / 2 + 4) : box.y + box.height / 2 - ((all.length - 1) * LINE) / 2 + 4;
    return texts(all, box.x + box.width / 2, top);
  }
  const place = label || { x: box.x + box.width / 2 - 45, y: box.y + box.height + 4, width: 90 };
  return texts(wrapped(name, Math.max(place.width, 90)), place.x + place.width / 2, place.y + 11);
}

const texts = (all, x, top) => all.map((line, i) => svg('text', { x, y: top + i * LINE }, line));

function wrapped(text, width) {
  const most = Math.max(8, Math.floor(width / LETTER));
  return text.split(/\s+/).filter(Boolean).reduce((all, word) => {
    const last = all[all.length - 1];
    return last !== undefined && (last + ' ' + word).length <= most ? [...all.slice(0, -1), last + ' ' + word] : [...all, word];
  }, []);
}

/** On the upper right corner, or on the lower one where a name could stand above. */
function sign({ open, times }, { x, y: top, width, height }, isBelow) {
  const y = isBelow ? top + height + 1 : top;
  const words = (open ? '●' : '✓') + (times > 1 ? ` ${times}` : '');
  return svg('g', { class: 'cd-sign' },
    svg('rect', { x: x + width - 10, y: y - 12, width: 12 + words.length * 6, height: 17, rx: 8 }),
    svg('text', { x: x + width - 4 + words.length * 3, y: y + 1 }, words));
}

/** The engine keeps no arrows: one was taken when what it leads to has begun after what it comes from. */
const isTaken = (from, to) => Boolean(from && to) && to.lastAt >= from.firstAt;

function edge({ of, points: all, label }, passed) {
  const [from, to] = ['sourceRef', 'targetRef'].map((name) => passed.get(of.getAttribute(name)));
  const name = of.getAttribute('name') || '';
  const middle = all[Math.floor((all.length - 1) / 2)];
  const place = label || { x: middle[0] + 4, y: middle[1] - 16, width: 60 };
  return svg('g', { class: isTaken(from, to) ? 'cd-flow-line cd-passed' : 'cd-flow-line cd-unpassed' },
    svg('polyline', { points: all.map((point) => point.join(',')).join(' '), 'marker-end': 'url(#cd-arrow)', 'stroke-dasharray': of.localName === 'messageFlow' ? '5 4' : null }),
    ...texts(wrapped(name, Math.max(place.width, 60)), place.x + place.width / 2, place.y + 11));
}
