/**
 * Takes the facts out of AWS's model of the CodePipeline API that our own side of it is checked by: names, types, limits
 * and patterns. The model is no part of this repository; `--check` compares where it is at hand.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const target = join(root, 'main/api/generated/api-model.json')
const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'))
const source = given ?? join(root, '../shared/facts/api-model/codepipeline-2015-07-09.json')
const isCheck = process.argv.includes('--check')

if (!existsSync(source)) {
  console.log(`${source} is not there: nothing to ${isCheck ? 'compare with' : 'read'}.`)
  if (!isCheck) process.exitCode = 1
} else {
  const { metadata, operations, shapes } = JSON.parse(readFileSync(source, 'utf8'))
  const model = {
    targetPrefix: metadata.targetPrefix,
    operations: Object.fromEntries(
      Object.entries(operations).map(([name, { input, output, errors = [] }]) => [
        name,
        { input: input?.shape, output: output?.shape, errors: errors.map(({ shape }) => shape) },
      ]),
    ),
    shapes: Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, factsOf(shape)])),
  }
  const text = `${JSON.stringify(model)}\n`
  if (!isCheck) {
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  } else if (readFileSync(target, 'utf8') !== text) {
    console.error('main/api/generated is out of date: run npm run generate.')
    process.exitCode = 1
  }
}

function factsOf({ type, required, members, member, key, value, min, max, pattern, enum: values, sensitive }) {
  const shapeOf = ({ shape }) => shape
  return {
    type,
    ...(required?.length > 0 && { required }),
    ...(members && { members: Object.fromEntries(Object.entries(members).map(([name, one]) => [name, one.shape])) }),
    ...(member && { member: shapeOf(member) }),
    ...(key && { key: shapeOf(key), value: shapeOf(value) }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(pattern !== undefined && { pattern }),
    ...(values && { enum: values }),
    ...(sensitive && { sensitive }),
  }
}
