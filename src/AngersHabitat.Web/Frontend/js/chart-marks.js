const PALE = ['rgba(179, 74, 0, .13)', 'rgba(27, 79, 150, .13)'];

/**
 * Consecutive rows of one band: `[{ label, from, to }]`, both ends included.
 * @param {(string|undefined)[]} bands the band of each row
 */
export function runsOf(bands) {
  const runs = [];
  bands.forEach((label, index) => {
    const last = runs.at(-1);
    if (last && last.label === label && last.to === index - 1) last.to = index;
    else if (label) runs.push({ label, from: index, to: index });
  });
  return runs;
}

/** Shades periods behind the bars or lines, each named above: colour alone would say nothing. */
export function bandsPlugin(runs) {
  return {
    id: 'bands',
    beforeDatasetsDraw({ ctx, chartArea: area, scales: { x } }) {
      ctx.save();
      ctx.font = `600 12px ${getComputedStyle(document.body).fontFamily}`;
      ctx.textAlign = 'left';
      let taken = area.left;
      const half = x.ticks.length > 1 ? Math.abs(x.getPixelForValue(1) - x.getPixelForValue(0)) / 2 : area.width / 2;
      runs.forEach((run, index) => {
        const [left, right] = [x.getPixelForValue(run.from) - half, x.getPixelForValue(run.to) + half];
        ctx.fillStyle = PALE[index % PALE.length];
        ctx.fillRect(left, area.top, right - left, area.bottom - area.top);
        ctx.fillStyle = '#17252f';
        const width = ctx.measureText(run.label).width;
        const at = Math.max(area.left, Math.min(left + 4, area.right - width));
        // On a narrow screen two names would cover one another: the next one goes a line higher.
        ctx.fillText(run.label, at, area.top - (at < taken ? 22 : 6));
        taken = at + width + 8;
      });
      ctx.restore();
    },
  };
}

/** A dashed line across the chart at one value, with its name. */
export function linePlugin(value, label) {
  return {
    id: 'line',
    afterDatasetsDraw({ ctx, chartArea: area, scales: { y } }) {
      const at = y.getPixelForValue(value);
      ctx.save();
      ctx.strokeStyle = '#7a1f2b';
      ctx.lineWidth = 2;
      ctx.setLineDash([8, 5]);
      ctx.beginPath();
      ctx.moveTo(area.left, at);
      ctx.lineTo(area.right, at);
      ctx.stroke();
      ctx.fillStyle = '#7a1f2b';
      ctx.font = `600 12px ${getComputedStyle(document.body).fontFamily}`;
      ctx.textAlign = 'right';
      ctx.fillText(label, area.right - 4, at - 6);
      ctx.restore();
    },
  };
}
