import {
  BarController, BarElement, CategoryScale, Chart, DoughnutController, ArcElement, Filler, Legend, LinearScale,
  LineController, LineElement, PointElement, Tooltip,
} from 'chart.js';
import { bandsPlugin, linePlugin, runsOf } from './chart-marks.js';
import { isWorthDrawing, readBands, readTable } from './chart-table.js';

Chart.register(BarController, BarElement, CategoryScale, DoughnutController, ArcElement, Filler, Legend, LinearScale,
  LineController, LineElement, PointElement, Tooltip);

const COLOURS = ['#00565f', '#b34a00', '#1b4f96', '#6b5600', '#7a1f2b', '#14693c'];
const DASHES = [[], [8, 4], [2, 3], [12, 4, 2, 4]];
const POINTS = ['circle', 'rect', 'triangle', 'rectRot'];
const number = new Intl.NumberFormat('fr-FR');

/**
 * Draws each `table[data-chart="bar|line|stacked|horizontal|doughnut"]` above itself, or above the element marked
 * `data-chart-place` around it. The table stays: it is the answer in words, and the only one when all is nought. `data-chart-line` draws a threshold.
 */
export function drawCharts(root = document) {
  Chart.defaults.font.family = getComputedStyle(root.body).fontFamily;
  Chart.defaults.font.size = 14;
  Chart.defaults.color = '#17252f';
  Chart.defaults.animation = false;
  for (const table of root.querySelectorAll('table[data-chart]')) drawChart(table);
}

function drawChart(table) {
  const read = readTable(table);
  if (!isWorthDrawing(read)) return;
  const title = table.caption?.textContent.trim() ?? '';
  const figure = table.ownerDocument.createElement('figure');
  figure.className = 'app-chart';
  const frame = figure.appendChild(table.ownerDocument.createElement('div'));
  frame.className = 'app-chart__frame';
  const canvas = frame.appendChild(table.ownerDocument.createElement('canvas'));
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `Graphique : ${title}. Les valeurs sont dans le tableau qui suit.`);
  (table.closest('[data-chart-place]') ?? table.closest('.app-table-scroll') ?? table).before(figure);
  const chart = new Chart(canvas, configuration(table.dataset, read, runsOf(readBands(table))));
  figure.append(downloadButton(chart, title));
  globalThis.addEventListener('beforeprint', () => chart.resize());
}

function configuration({ chart: kind, chartLine, chartLineLabel }, { labels, series }, runs) {
  const round = kind === 'doughnut';
  const stacked = kind === 'stacked';
  const type = round ? 'doughnut' : kind === 'line' ? 'line' : 'bar';
  const axis = { stacked, grid: { color: '#d9e0de' } };
  return {
    type,
    data: { labels, datasets: series.map((one, index) => dataset(one, index, type)) },
    options: {
      responsive: true, maintainAspectRatio: false, layout: { padding: { top: runs.length > 0 ? 38 : 0 } }, indexAxis: kind === 'horizontal' ? 'y' : 'x', locale: 'fr-FR',
      interaction: { mode: 'index', intersect: false },
      plugins: {
        legend: { display: round || series.length > 1, position: 'bottom', labels: { usePointStyle: true } },
        tooltip: { callbacks: { label: item => `${item.dataset.label} : ${number.format(item.raw)}` } },
      },
      scales: round ? {} : { x: { ...axis }, y: { ...axis, beginAtZero: true, suggestedMax: chartLine ? Number(chartLine) * 1.05 : undefined } },
    },
    plugins: [whiteGround, ...(runs.length > 0 ? [bandsPlugin(runs)] : []), ...(chartLine ? [linePlugin(Number(chartLine), chartLineLabel ?? '')] : [])],
  };
}

function dataset(series, index, type) {
  const colour = COLOURS[index % COLOURS.length];
  const drawn = series.type ?? type;
  const base = { type: drawn, label: series.label, data: series.values, borderColor: colour, borderWidth: 2 };
  if (drawn === 'doughnut') return { ...base, backgroundColor: COLOURS, borderColor: '#ffffff' };
  if (drawn === 'bar') return { ...base, backgroundColor: index === 0 ? colour : hatch(colour, index) };
  return {
    ...base, backgroundColor: colour, borderDash: DASHES[index % DASHES.length], pointStyle: POINTS[index % POINTS.length],
    pointRadius: series.values.length > 40 ? 0 : 4, tension: 0.15, spanGaps: true,
  };
}

/** Series are told apart by their pattern as well: colour alone says nothing to some readers or on a grey print. */
function hatch(colour, index) {
  const tile = Object.assign(document.createElement('canvas'), { width: 10, height: 10 });
  const brush = tile.getContext('2d');
  brush.fillStyle = '#ffffff';
  brush.fillRect(0, 0, 10, 10);
  brush.strokeStyle = colour;
  brush.lineWidth = 3;
  const lines = index % 2 === 1 ? [[-2, 12, 12, -2], [-2, 2, 2, -2], [8, 12, 12, 8]] : [[5, 0, 5, 10]];
  for (const [x1, y1, x2, y2] of lines) {
    brush.beginPath();
    brush.moveTo(x1, y1);
    brush.lineTo(x2, y2);
    brush.stroke();
  }
  return brush.createPattern(tile, 'repeat');
}

const whiteGround = {
  id: 'whiteGround',
  beforeDraw(chart) {
    chart.ctx.save();
    chart.ctx.globalCompositeOperation = 'destination-over';
    chart.ctx.fillStyle = '#ffffff';
    chart.ctx.fillRect(0, 0, chart.width, chart.height);
    chart.ctx.restore();
  },
};

function downloadButton(chart, title) {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'govuk-button govuk-button--secondary app-no-print', textContent: 'Télécharger l\'image' });
  button.addEventListener('click', () => {
    const name = title.normalize('NFD').replace(/[^\w ]/g, '').trim().replace(/ +/g, '-').toLowerCase();
    Object.assign(document.createElement('a'), { href: chart.toBase64Image(), download: `${name || 'graphique'}.png` }).click();
  });
  return button;
}
