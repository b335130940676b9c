/** What the runner calls in a contestant's page, as `window.bench`. */
import { makeRecords } from './records.js';
import { makeScene, makeTree } from './scenes.js';

/** Late work, such as corrections after measuring, still counts for the CPU time. */
const SETTLING = 100;

export function startPage(contestant) {
  const app = document.getElementById('app');
  let tree;
  let input;
  window.bench = {
    load(nodes) {
      tree = makeTree(makeRecords(nodes));
    },
    /** Makes the contestant's input of a scene, which is not measured. Returns what is visible. */
    prepare(sceneName) {
      const scene = makeScene(tree, sceneName);
      input = contestant.prepare(tree, scene);
      return scene.visible.length;
    },
    /** Mounts or updates; resolves to the wall time and the longest task. */
    async show() {
      const blocks = [];
      const note = (entries) => blocks.push(...entries.map(({ duration }) => duration));
      const longTasks = new PerformanceObserver((list) => note(list.getEntries()));
      longTasks.observe({ type: 'longtask' });
      const start = await new Promise((done) => {
        // In a task of the page's own, since the browser counts no script that a debugger runs.
        setTimeout(() => {
          done(performance.now());
          contestant.show(app, input);
        });
      });
      while (!contestant.isShown(app, input)) await nextFrame();
      await nextFrame();
      await nextFrame();
      const wall = performance.now() - start;
      await new Promise((done) => setTimeout(done, SETTLING));
      note(longTasks.takeRecords());
      longTasks.disconnect();
      return { wall, longestBlock: Math.max(0, ...blocks) };
    },
    elements: () => app.getElementsByTagName('*').length,
    ...frameRecorder(),
  };
}

function nextFrame() {
  return new Promise((done) => requestAnimationFrame(done));
}

function frameRecorder() {
  let times;
  let handle;
  const note = (time) => {
    times.push(time);
    handle = requestAnimationFrame(note);
  };
  return {
    startFrames() {
      times = [];
      handle = requestAnimationFrame(note);
    },
    /** Intervals between the frames since `startFrames`. */
    stopFrames() {
      cancelAnimationFrame(handle);
      return times.slice(1).map((time, place) => time - times[place]);
    },
  };
}
