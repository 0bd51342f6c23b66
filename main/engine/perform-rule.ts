import type { RuleOutcome } from '#shared/execution/decide.ts'
import { conditionAt, type Execution, type RuleRun } from '#shared/execution/state.ts'
import type { Position, StageRule } from '#shared/model/condition.ts'
import type { ActionTypeId } from '#shared/model/pipeline.ts'
import type { Executor } from './executor.ts'
import { type PerformedRule, type RuleEvaluator, undecided } from './rule-evaluator.ts'
import type { Terms } from './terms.ts'
import { inputsOf, inWorkFolder, surroundings, type WorkPorts } from './workplace.ts'

/** A rule that the journal says is being looked at, and everything that is around it. */
export interface BegunRule {
  readonly execution: Execution
  readonly stage: number
  readonly position: Position
  readonly rule: number
  readonly ruleExecutionId: string
  readonly run: RuleRun
  readonly terms: Terms
}

export interface RulePorts extends WorkPorts {
  readonly evaluator: RuleEvaluator | undefined
  readonly executorFor: (type: ActionTypeId) => Executor
}

/** Asks one rule: by what is known, or by performing the work that it stands for. */
export async function performRule(begun: BegunRule, ports: RulePorts): Promise<RuleOutcome> {
  const { evaluator, clock, signal, log } = ports
  const declared = declaredRule(begun)
  const configuration = begun.run.resolved?.configuration ?? {}
  if (evaluator && !('decide' in evaluator)) return performWork(begun, declared, evaluator, ports)
  try {
    if (!evaluator) return undecided(cannotDecide(declared.provider))
    return await evaluator.decide({
      position: begun.position,
      configuration,
      bindings: begun.terms.bindings,
      clock,
      signal,
      log: (text) => log.write('system', text),
    })
  } finally {
    log.end()
  }
}

/** The name of a rule where actions have theirs; no action can be called so. */
export function ruleLabel(position: Position, rule: string): string {
  return `${position}/${rule}`
}

/** Why nobody decides the rules of a provider here. */
export function cannotDecide(provider: string | undefined): string {
  return `Rules of ${provider ?? 'no provider'} cannot be decided on this machine.`
}

async function performWork(
  begun: BegunRule,
  declared: StageRule,
  { performs: type, read, provider }: PerformedRule,
  ports: RulePorts,
): Promise<RuleOutcome> {
  const { execution, position, ruleExecutionId, terms, run } = begun
  return inWorkFolder(ruleExecutionId, ports, async (mask) => {
    const executor = ports.executorFor(type)
    // What is only simulated decides nothing.
    if (executor.performs === 'simulates') return undecided(cannotDecide(provider))
    const inputs = await inputsOf(execution, declared.inputs, ports.dataFolder)
    if ('lost' in inputs) return undecided(inputs.lost)
    const outcome = await executor.execute({
      ...surroundings(ruleExecutionId, execution.began, terms, ports),
      stage: execution.pipeline.stages[begun.stage]?.label ?? '',
      action: ruleLabel(position, declared.label),
      type,
      configuration: run.resolved?.configuration ?? {},
      commands: run.resolved?.commands ?? [],
      environmentVariables: [],
      outputVariables: [],
      outputs: [],
      source: undefined,
      inputs: inputs.files,
      mask,
    })
    return read(outcome, position)
  })
}

function declaredRule({ execution, stage, position, rule }: BegunRule): StageRule {
  const declared = conditionAt(execution, stage, position)?.rules[rule]
  if (!declared) throw new Error(`No rule ${rule} at ${position} of stage ${stage}`)
  return declared
}
