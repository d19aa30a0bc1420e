/** A callback at every frame until it is stopped, with the milliseconds since it began: `timer` of `d3-timer`, for one. */
export function timer(callback: (elapsed: number) => void): { stop(): void } {
  const began = performance.now();
  let running = true;
  const frame = () => {
    if (!running) return;
    callback(performance.now() - began);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  return {
    stop() {
      running = false;
    },
  };
}
