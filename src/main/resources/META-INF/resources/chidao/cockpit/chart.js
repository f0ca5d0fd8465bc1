/** Draws charts with Chart.js, which is loaded when the first one is to be shown. */

import { el } from '../dom.js';

/** One file that leaves what it brings in the window; its version is that of the webjar. */
const LIBRARY = '/webjars/chart.js/dist/chart.umd.min.js';

const COLOURS = { onTime: '#2b7a3b', late: '#c98a10', missing: '#a11212', open: '#8a94a0' };

/** Bars on top of each other, one series of values for each part; {@code told} says the same in words. */
export function stackedBars(told, labels, series) {
  const canvas = el('canvas', { role: 'img', 'aria-label': told });
  const place = el('div', { class: 'cd-chart' }, canvas);
  library().then((Chart) => canvas.isConnected && new Chart(canvas, {
    type: 'bar',
    data: { labels, datasets: series.map(({ key, name, values }) => ({ label: name, data: values, backgroundColor: filling(key), borderColor: COLOURS[key], borderWidth: 1 })) },
    options: {
      animation: false, maintainAspectRatio: false, locale: 'vi-VN',
      plugins: { legend: { position: 'bottom', labels: { color: '#222' } } },
      scales: { x: { stacked: true, ticks: { color: '#222' } }, y: { stacked: true, beginAtZero: true, ticks: { color: '#222', precision: 0 } } },
    },
  }), () => place.replaceChildren(el('p', { class: 'cd-note' }, 'Chưa tải được biểu đồ; số liệu có trong bảng “Diễn biến”.')));
  return place;
}

async function library() {
  await import(LIBRARY);
  window.Chart.defaults.font.family = 'IBMPlexSans, sans-serif';
  return window.Chart;
}

/** Each part has stripes of its own, so that it is told apart without its colour. */
function filling(key) {
  const tile = document.createElement('canvas');
  tile.width = 8;
  tile.height = 8;
  const pen = tile.getContext('2d');
  pen.fillStyle = COLOURS[key];
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = 'rgba(255, 255, 255, 0.6)';
  pen.lineWidth = 1.5;
  pen.beginPath();
  ({
    onTime: () => {},
    late: () => { pen.moveTo(0, 8); pen.lineTo(8, 0); },
    missing: () => { pen.moveTo(0, 0); pen.lineTo(8, 8); pen.moveTo(0, 8); pen.lineTo(8, 0); },
    open: () => { pen.moveTo(0, 4); pen.lineTo(8, 4); },
  })[key]();
  pen.stroke();
  return pen.createPattern(tile, 'repeat');
}
