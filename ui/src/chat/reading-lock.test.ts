import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { judge, READ_MS, ReadingLock } from "./reading-lock.svelte";

describe("the lock on code that is to be read", () => {
  const key = { clicks: 0, onScreen: true };
  const click = { clicks: 1, onScreen: true };

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function read(): ReadingLock {
    const lock = new ReadingLock();
    lock.see();
    vi.advanceTimersByTime(READ_MS);
    return lock;
  }

  it("shows the end to whoever has not seen it", () => {
    const lock = new ReadingLock();
    expect(judge(key, lock)).toBe("showEnd");
    expect(judge(click, lock)).toBe("showEnd");
    vi.advanceTimersByTime(10 * READ_MS);
    expect(judge(click, lock)).toBe("showEnd");
  });

  it("takes no press that comes right after the end was seen, of a key or of the mouse", () => {
    const lock = new ReadingLock();
    lock.see();
    expect(judge(key, lock)).toBe("ignore");
    vi.advanceTimersByTime(READ_MS - 1);
    expect(judge(key, lock)).toBe("ignore");
    expect(judge(click, lock)).toBe("ignore");
    vi.advanceTimersByTime(1);
    expect(judge(key, lock)).toBe("run");
    expect(judge(click, lock)).toBe("run");
  });

  it("does not begin anew when the end comes into view again", () => {
    const lock = new ReadingLock();
    lock.see();
    vi.advanceTimersByTime(READ_MS - 1);
    lock.see();
    vi.advanceTimersByTime(1);
    expect(judge(key, lock)).toBe("run");
  });

  it("ignores the second click of a double-click, however slow", () => {
    expect(judge({ clicks: 2, onScreen: true }, read())).toBe("ignore");
    expect(judge({ clicks: 2, onScreen: true }, new ReadingLock())).toBe("ignore");
  });

  it("brings back what is scrolled away before a key does anything with it", () => {
    const away = { clicks: 0, onScreen: false };
    const lock = read();
    expect(judge(away, lock)).toBe("bringBack");
    expect(judge(away, new ReadingLock())).toBe("bringBack");
    lock.settle();
    expect(judge(key, lock)).toBe("ignore");
    vi.advanceTimersByTime(READ_MS);
    expect(judge(key, lock)).toBe("run");
  });

  it("is shut again for other code, also when it was about to open", () => {
    const lock = new ReadingLock();
    lock.see();
    lock.reset();
    vi.advanceTimersByTime(2 * READ_MS);
    expect(lock.open).toBe(false);
    expect(judge(key, lock)).toBe("showEnd");
    lock.settle();
    vi.advanceTimersByTime(2 * READ_MS);
    expect(judge(key, lock)).toBe("showEnd");
  });
});
