import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '#test/main/files/temporary-folder.ts'
import { definition, property } from '#test/shared/catalog/definitions/definition.ts'
import { stagecraft } from './stagecraft.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/action-types')
const key = 'Build/Custom/MyBuilder/1'

/** The command on a data folder of its own, in a folder with a definition. */
async function commandLine() {
  const cwd = await temporaryFolder()
  await writeFile(join(cwd, 'my.json'), JSON.stringify(definition()))
  const run = (args: readonly string[], input?: string) =>
    stagecraft(['action-types', ...args, '--data', join(cwd, 'data')], {
      cwd,
      ...(input === undefined ? {} : { input }),
    })
  return { cwd, run }
}

describe('stagecraft action-types', () => {
  it('adds, lists, shows and removes', async () => {
    const { run } = await commandLine()
    expect(await run(['add', 'my.json'])).toEqual({ code: 0, stdout: `Added ${key}\n`, stderr: '' })
    expect(await run(['add', 'my.json'])).toEqual({ code: 0, stdout: `Replaced ${key}\n`, stderr: '' })
    expect(await run(['list'])).toEqual({ code: 0, stdout: `${key}  MyBuilder (custom build)\n`, stderr: '' })
    const shown = await run(['show', key])
    expect([shown.code, JSON.parse(shown.stdout), shown.stderr]).toEqual([0, definition(), ''])
    expect(await run(['remove', key])).toEqual({ code: 0, stdout: `Removed ${key}\n`, stderr: '' })
    expect(await run(['list', '--json'])).toEqual({ code: 0, stdout: '{"actionTypes":[]}\n', stderr: '' })
  })

  it('lists for scripts', async () => {
    const { run } = await commandLine()
    await run(['add', 'my.json'])
    const { stdout } = await run(['list', '--json'])
    expect(JSON.parse(stdout)).toEqual({
      actionTypes: [{ key, title: 'MyBuilder (custom build)', definition: definition() }],
    })
  })

  it('takes what AWS’s tools print, and templates with their parameters', async () => {
    const { run } = await commandLine()
    const files = ['created', 'input', 'template'].map((name) => join(fixtures, `${name}.json`))
    const { code, stdout } = await run(['add', ...files, '--parameter', 'MyBuildProvider=Jenkins'])
    expect([code, stdout.split('\n')]).toEqual([
      0,
      [
        'Added Build/Custom/My-Build-Provider-Name/1',
        'Added Build/Custom/MyJenkinsProviderName/1',
        'Added Build/Custom/Jenkins/1',
        'Added Test/Custom/Jenkins/1',
        '',
      ],
    ])
  })

  it('reads standard input, and shows what it would take', async () => {
    const { run } = await commandLine()
    await run(['add', 'my.json'])
    const { stdout } = await run(['show', key])
    await run(['remove', key])
    expect(await run(['add', '-'], stdout)).toEqual({ code: 0, stdout: `Added ${key}\n`, stderr: '' })
  })
})

describe('stagecraft action-types refuses', () => {
  it('files with something wrong in them, says all of it, and adds nothing', async () => {
    const { cwd, run } = await commandLine()
    const configurationProperties = [property('A'), property('A')]
    await writeFile(join(cwd, 'wrong.json'), JSON.stringify({ ...definition({ configurationProperties }), owner: 'x' }))
    await writeFile(join(cwd, 'template.yaml'), 'Resources: {}\n')
    const { code, stdout, stderr } = await run(['add', 'my.json', 'wrong.json', 'template.yaml'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^wrong\.json:1:\d+: error: Remove “owner”/),
      expect.stringMatching(/^wrong\.json:1:\d+: error: Rename this property: “A” is already taken\.$/),
      'template.yaml:1:1: error: This is no JSON: give the definition or the template in JSON.',
      '',
    ])
    expect((await run(['list', '--json'])).stdout).toBe('{"actionTypes":[]}\n')
  })

  it('one action type from two files', async () => {
    const { run } = await commandLine()
    const { code, stdout, stderr } = await run(['add', 'my.json', '-'], JSON.stringify(definition()))
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: `-: error: ${key} is in my.json too.\n` })
  })

  it('what it cannot read, and options that cannot be meant', async () => {
    const { run } = await commandLine()
    const { code, stderr } = await run(['add', 'none.json', 'my.json', '--parameter', 'A', '--parameter', 'B=1'])
    expect(code).toBe(2)
    expect(stderr).toBe('--parameter A: write it as NAME=VALUE.\nnone.json: there is no such file or folder.\n')
    expect((await run(['list'])).stdout).toBe('')
  })

  it('keys that it does not know, and says which it does', async () => {
    const { run } = await commandLine()
    expect(await run(['remove', 'Build/Custom/No/1'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no custom action type “Build/Custom/No/1”. There are none yet.\n',
    })
    await run(['add', 'my.json'])
    expect((await run(['show', 'Build/AWS/CodeBuild/1'])).stderr).toBe(
      `Build/AWS/CodeBuild/1 is no type of your own: https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html describes it. There is: ${key}.\n`,
    )
  })

  it('a data folder that is none, naming it', async () => {
    const { cwd, run } = await commandLine()
    await writeFile(join(cwd, 'data'), 'mine')
    const { code, stderr } = await run(['list'])
    expect([code, stderr]).toEqual([2, expect.stringContaining(join(cwd, 'data'))])
    expect(await readdir(cwd)).toEqual(['data', 'my.json'])
  })

  it('no command, no file, an unknown option', async () => {
    const { run } = await commandLine()
    expect((await run([])).code).toBe(2)
    expect((await run(['add'])).code).toBe(2)
    expect((await run(['list', '--all'])).code).toBe(2)
  })
})
