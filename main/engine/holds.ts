/** A place at which a run is held, for somebody who wants to look at it: a stage or one action. */
export interface Breakpoint {
  readonly stage: string
  /** Without one, the first actions of the stage (before) or its last ones (after). */
  readonly action?: string
  readonly when: 'before' | 'after'
}

/** An action that does not go on until somebody says so. */
export interface Held {
  readonly pipelineExecutionId: string
  readonly stage: string
  readonly action: string
  readonly when: Breakpoint['when']
  /** What the action works on: the inputs are at hand before, and what it made after. */
  readonly workFolder: string
}

/** Where an action stands, as breakpoints see it. */
export interface HeldPlace extends Omit<Held, 'when'> {
  /** Whether no action of its stage comes before it, or after it. */
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** The actions that are held in this process. */
export interface Holds {
  /** Resolves at once where no breakpoint is, else when somebody lets it go on or the action is called off. */
  pass(
    place: HeldPlace,
    when: Breakpoint['when'],
    breakpoints: readonly Breakpoint[],
    signal: AbortSignal,
  ): Promise<void>
  /** Lets everything of an execution go on that is held now; its breakpoints there are behind it. */
  goOn(pipelineExecutionId: string): void
  subscribe(listener: (held: Held) => void): () => void
}

export function createHolds(): Holds {
  const listeners = new Set<(held: Held) => void>()
  const waiting = new Map<string, Set<() => void>>()
  const passed = new Set<string>()
  return {
    async pass({ isFirst, isLast, ...place }, when, breakpoints, signal) {
      const { pipelineExecutionId, stage, action, workFolder } = place
      const met = breakpoints.filter(
        (one) =>
          one.stage === stage &&
          one.when === when &&
          (one.action === undefined ? (when === 'before' ? isFirst : isLast) : one.action === action) &&
          !passed.has(keyOf(pipelineExecutionId, one)),
      )
      if (met.length === 0 || signal.aborted) return
      const { promise, resolve } = Promise.withResolvers<void>()
      const release = () => {
        for (const one of met) passed.add(keyOf(pipelineExecutionId, one))
        resolve()
      }
      const others = waiting.get(pipelineExecutionId) ?? new Set()
      waiting.set(pipelineExecutionId, others.add(release))
      signal.addEventListener('abort', release)
      for (const listener of listeners) listener({ pipelineExecutionId, stage, action, when, workFolder })
      try {
        await promise
      } finally {
        signal.removeEventListener('abort', release)
        others.delete(release)
      }
    },
    goOn(pipelineExecutionId) {
      for (const release of waiting.get(pipelineExecutionId) ?? []) release()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

function keyOf(pipelineExecutionId: string, { stage, action, when }: Breakpoint): string {
  return JSON.stringify([pipelineExecutionId, stage, action, when])
}
