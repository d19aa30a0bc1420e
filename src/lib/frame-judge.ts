/** No screen is held to more than 60 frames a second. */
const least = 1000 / 60;

/**
 * Judges motions by the time between their frames. A frame is late where one was left out before it, at the pace that this
 * screen has shown so far: 30 frames a second are not late where there never were more.
 */
export class FrameJudge {
  private quickest = Infinity;

  /**
   * For one motion: told the milliseconds since its last frame, says whether the machine keeps up. It does not with two late
   * frames in a row, or three within twenty.
   */
  begin(): (since: number) => boolean {
    let strain = 0;
    return (since) => {
      this.quickest = Math.max(least, Math.min(this.quickest, since));
      const late = since > this.quickest * 1.6;
      strain = Math.max(0, strain + (late ? 1 : -0.1));
      return strain < 2;
    };
  }
}
