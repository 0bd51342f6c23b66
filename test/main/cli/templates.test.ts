import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stagecraft } from './stagecraft.ts'

const names = ['blank-v2', 'commands-only', 'git-build-test-approve-deploy']

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'stagecraft-test-'))
}

describe('stagecraft templates list', () => {
  it('prints a line with name and title for each', async () => {
    const { code, stdout, stderr } = await stagecraft(['templates', 'list'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['blank-v2', 'Blank pipeline'],
      ['commands-only', 'Commands only'],
      ['git-build-test-approve-deploy', 'Build, test, approve, deploy'],
      [''],
    ])
  })

  it('prints a list for scripts', async () => {
    const { code, stdout } = await stagecraft(['templates', 'list', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(
      names.map((name) => ({ name, title: expect.any(String), description: expect.any(String) })),
    )
  })
})

describe('stagecraft templates new', () => {
  it('prints the pipeline byte for byte', async () => {
    const { code, stdout } = await stagecraft(['templates', 'new', 'blank-v2'])
    const file = join(import.meta.dirname, '../../../resources/templates/blank-v2/pipeline.json')
    expect([code, stdout]).toEqual([0, readFileSync(file, 'utf8')])
  })

  it('writes it with sources and bindings beside it, and scripts stay executable', async () => {
    const cwd = emptyFolder()
    const { code, stdout } = await stagecraft(['templates', 'new', 'commands-only', '--out', 'my.json'], { cwd })
    expect([code, stdout]).toEqual([0, ''])
    expect(readdirSync(cwd)).toEqual(['my.json', 'source', 'stagecraft.local.json'])
    execFileSync(join(cwd, 'source/scripts/build.sh'), ['out'], { cwd: join(cwd, 'source') })
    expect(readdirSync(join(cwd, 'source/out'))).toEqual(['index.html', 'style.css'])
  })

  it('writes over nothing that is there', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'my.json'), 'mine')
    const { code, stdout, stderr } = await stagecraft(['templates', 'new', 'blank-v2', '--out', 'my.json'], { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe('my.json was not written: there is such a file already.\n')
    expect(readdirSync(cwd)).toEqual(['my.json'])
    expect(readFileSync(join(cwd, 'my.json'), 'utf8')).toBe('mine')
  })

  it('leaves bindings as they are, and says so', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'stagecraft.local.json'), '{"version":1}')
    const { code, stderr } = await stagecraft(['templates', 'new', 'blank-v2', '--out', 'my.json'], { cwd })
    expect(code).toBe(0)
    expect(stderr).toContain('stagecraft.local.json is there already')
    expect(readFileSync(join(cwd, 'stagecraft.local.json'), 'utf8')).toBe('{"version":1}')
    expect(readdirSync(cwd)).toContain('source')
  })

  it('names what there is when a name is not known', async () => {
    const { code, stdout, stderr } = await stagecraft(['templates', 'new', '../templates/blank-v2'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('blank-v2, commands-only, git-build-test-approve-deploy')
  })

  it('refuses a folder that is not there', async () => {
    const { code, stderr } = await stagecraft(['templates', 'new', 'blank-v2', '--out', 'none/my.json'], {
      cwd: emptyFolder(),
    })
    expect(code).toBe(2)
    expect(stderr).toContain('there is no folder')
  })
})
