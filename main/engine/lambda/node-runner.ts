/**
 * Calls a JavaScript handler once, as Lambda does: reads what it is called with from its standard input, and writes
 * what came of it into the file that is named there. Handlers may answer by a promise, by the callback or, as old ones
 * do, by their context.
 */
export const nodeRunner = `
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const call = JSON.parse(readFileSync(0, 'utf8'))
let isAnswered = false
const answer = (value) => {
  if (isAnswered) return
  isAnswered = true
  writeFileSync(call.answer, JSON.stringify(value))
  process.exit(0)
}
const succeed = (returned = null) => {
  try {
    JSON.stringify(returned)
  } catch (error) {
    return fail(error)
  }
  answer({ returned })
}
const fail = (error) => {
  console.error(error)
  answer({ error: error instanceof Error ? error.name + ': ' + error.message : String(error) })
}
const done = (error, returned) => (error ? fail(error) : succeed(returned))
const context = {
  functionName: call.functionName,
  functionVersion: '$LATEST',
  invokedFunctionArn: call.functionArn,
  memoryLimitInMB: '128',
  awsRequestId: call.requestId,
  logGroupName: '/aws/lambda/' + call.functionName,
  logStreamName: call.requestId,
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () => Math.max(0, call.deadline - Date.now()),
  succeed,
  fail,
  done,
}
process.on('uncaughtException', fail)
process.on('unhandledRejection', fail)
process.on('beforeExit', () => succeed())
try {
  const module = await import(pathToFileURL(call.file).href)
  const handler = module[call.name] ?? module.default?.[call.name]
  if (typeof handler !== 'function') throw new Error('There is no function ' + call.name + ' in ' + call.file + '.')
  const returned = handler(call.event, context, done)
  if (typeof returned?.then === 'function') returned.then(succeed, fail)
} catch (error) {
  fail(error)
}
`
