import { ownMember } from '../bindings.ts'
import { type DecidedRule, undecided } from '../rule-evaluator.ts'

/** Looks at what an alarm is bound to on this machine. */
export const cloudWatchAlarm: DecidedRule = {
  provider: 'CloudWatchAlarm',
  missing({ configuration, bindings }) {
    const { AlarmName: name = '' } = configuration
    return ownMember(bindings.alarms, name) === undefined ? [unbound(name)] : []
  },
  async decide({ configuration, bindings, position, log }) {
    const { AlarmName: name = '', AlarmStates: states, WaitTime: minutes } = configuration
    const state = ownMember(bindings.alarms, name)
    if (state === undefined) return undecided(unbound(name))
    const wanted = states === undefined ? wantedAt(position) : states.split(',').map((one) => one.trim())
    const summary = `Alarm ${name} is ${state}; wanted is ${wanted.join(' or ')}.`
    if (wanted.includes(state)) return { status: 'Succeeded', summary }
    if (minutes !== undefined) log(`A bound state does not change, so its ${minutes} minutes are not waited for.\n`)
    return { status: 'Failed', summary }
  },
}

/** After a failure the alarm is what the condition waits for; elsewhere that there is none. */
function wantedAt(position: string): readonly string[] {
  return position === 'onFailure' ? ['ALARM'] : ['OK', 'INSUFFICIENT_DATA']
}

function unbound(name: string): string {
  return `Alarm “${name}” is not bound: add it to "alarms" of the bindings, with OK, ALARM or INSUFFICIENT_DATA.`
}
