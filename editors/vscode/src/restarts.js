'use strict';
// When a server that ended by itself is started again. Knows nothing of the editor, so that it can be tested without one.

const most = 5;
const within = 3 * 60 * 1000;

/** Allows so many restarts in any stretch of so many milliseconds; then no more until `reset`. */
class Restarts {
  #times = [];

  /** Notes that the server ended at `now`, in milliseconds; true where it is to be started again. */
  allow(now) {
    this.#times = this.#times.filter((time) => now - time < within);
    if (this.#times.length >= most) return false;
    this.#times.push(now);
    return true;
  }

  /** Forgets what was: a person has started the server. */
  reset() {
    this.#times = [];
  }
}

module.exports = { Restarts, most, within };
