import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn, packFiles } from '#main/engine/artifacts/pack.ts'
import { executorFor } from '#main/engine/executors/index.ts'
import { folder } from '../bench.ts'
import { execute, namesIn, unpacked, type WorkOptions, workOf } from '../executors/work.ts'

const configuration = {
  ConnectionArn: 'arn:aws:codeconnections:us-east-1:123456789012:connection/1',
  FullRepositoryId: 'me/app',
  BranchName: 'main',
}
const outputs = [{ name: 'Code' }]

function git(cwd: string, ...args: string[]): string {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_DATE: '2024-05-01T12:00:00+02:00',
    GIT_COMMITTER_DATE: '2024-05-02T12:00:00+02:00',
  }
  const identity = ['-c', 'user.name=Me', '-c', 'user.email=me@example.com', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...identity, ...args], { cwd, env, encoding: 'utf8' }).trim()
}

/** A checkout with one commit on `main`. */
function checkout(files: Readonly<Record<string, string>> = { 'a.txt': 'committed', '.gitignore': 'ignored/\n' }) {
  const path = folder(files)
  git(path, 'init', '-q')
  git(path, 'add', '.')
  git(path, 'commit', '-q', '-m', 'First\n\nWith a body')
  return { path, head: git(path, 'rev-parse', 'HEAD') }
}

function take(given: WorkOptions) {
  return execute('Connection', { configuration, outputs, ...given })
}

async function textOf(outcome: Parameters<typeof unpacked>[0], name: string): Promise<string> {
  return readFileSync(join(await unpacked(outcome, 'Code'), name), 'utf8')
}

async function missing(given: WorkOptions) {
  const work = workOf('Connection', { configuration, outputs, ...given })
  return executorFor(work.type).missing?.(work)
}

describe('a folder', () => {
  it('is taken as it stands, with what is known of it and no more', async () => {
    const path = folder({ 'a.txt': 'a', 'sub/run.sh': '', 'node_modules/x': '' })
    chmodSync(join(path, 'sub/run.sh'), 0o755)
    const { outcome } = await take({ source: path })
    expect(await namesIn(outcome, 'Code')).toEqual(['a.txt', 'node_modules/x', 'sub/run.sh'])
    expect(lstatSync(join(await unpacked(outcome, 'Code'), 'sub/run.sh')).mode & 0o111).toBe(0o111)
    expect(outcome).toMatchObject({ status: 'Succeeded' })
    expect(outcome.status === 'Succeeded' && outcome.outputVariables).toEqual({
      ConnectionArn: configuration.ConnectionArn,
      FullRepositoryName: 'me/app',
      BranchName: 'main',
    })
  })

  it('inside a checkout is still only that folder', async () => {
    const { path } = checkout({ 'a.txt': '', 'inner/b.txt': '' })
    expect(await namesIn((await take({ source: join(path, 'inner') })).outcome, 'Code')).toEqual(['b.txt'])
  })

  it('does not hold the data folder that lies in it', async () => {
    const path = folder({ 'a.txt': 'a', 'data/engine.db': 'x' })
    const { outcome } = await take({ source: path, dataFolder: join(path, 'data') })
    expect(await namesIn(outcome, 'Code')).toEqual(['a.txt'])
  })
})

describe('a git checkout', () => {
  it('is taken with changed and new files, without ignored and deleted ones', async () => {
    const { path, head } = checkout({ 'a.txt': 'old', 'gone.txt': '', '.gitignore': 'ignored/\n' })
    writeFileSync(join(path, 'a.txt'), 'changed')
    writeFileSync(join(path, 'new ü.txt'), 'new')
    mkdirSync(join(path, 'ignored'))
    writeFileSync(join(path, 'ignored/x'), '')
    rmSync(join(path, 'gone.txt'))
    const { outcome } = await take({ source: path })
    expect(await namesIn(outcome, 'Code')).toEqual(['.gitignore', 'a.txt', 'new ü.txt'])
    expect(await textOf(outcome, 'a.txt')).toBe('changed')
    expect(outcome).toMatchObject({
      status: 'Succeeded',
      artifacts: [{ name: 'Code', revision: head }],
      outputVariables: {
        ConnectionArn: configuration.ConnectionArn,
        FullRepositoryName: 'me/app',
        BranchName: 'main',
        CommitId: head,
        CommitMessage: 'First\n\nWith a body',
        AuthorDate: '2024-05-01T10:00:00Z',
      },
    })
  })

  it('is the one that holds the document, where nothing else is said', async () => {
    const { path, head } = checkout({ 'ci/pipeline.json': '{}', 'a.txt': '' })
    const { outcome } = await take({ documentFolder: join(path, 'ci') })
    expect(await namesIn(outcome, 'Code')).toEqual(['a.txt', 'ci/pipeline.json'])
    expect(outcome).toMatchObject({ outputVariables: { CommitId: head } })
  })

  it('without a commit has no commit variables', async () => {
    const path = folder({ 'a.txt': '' })
    git(path, 'init', '-q')
    const { outcome } = await take({ source: path })
    expect(outcome).toMatchObject({ status: 'Succeeded' })
    expect(outcome.status === 'Succeeded' && outcome.outputVariables?.['CommitId']).toBe(undefined)
  })

  it('gives a branch, a tag or a commit, whatever is checked out', async () => {
    const { path, head } = checkout({ 'a.txt': 'one' })
    git(path, 'tag', 'v1')
    git(path, 'checkout', '-q', '-b', 'feature/x')
    writeFileSync(join(path, 'a.txt'), 'two')
    git(path, 'commit', '-q', '-a', '-m', 'Second')
    const feature = git(path, 'rev-parse', 'HEAD')
    git(path, 'checkout', '-q', 'main')
    const [branch, tag, commit] = await Promise.all(
      ['feature/x', 'v1', head.slice(0, 10)].map((ref) => take({ source: `${path}#${ref}` })),
    )
    expect(branch?.outcome).toMatchObject({ outputVariables: { CommitId: feature, BranchName: 'feature/x' } })
    expect(tag?.outcome).toMatchObject({ outputVariables: { CommitId: head, BranchName: 'main' } })
    expect(commit?.outcome).toMatchObject({ outputVariables: { CommitId: head } })
    expect(branch && (await textOf(branch.outcome, 'a.txt'))).toBe('two')
    expect(tag && (await textOf(tag.outcome, 'a.txt'))).toBe('one')
  })

  it('gives the commit that the start named', async () => {
    const { path, head } = checkout({ 'a.txt': 'one' })
    writeFileSync(join(path, 'a.txt'), 'two')
    const { outcome } = await take({ source: path, sourceRevision: { COMMIT_ID: head } })
    expect(await textOf(outcome, 'a.txt')).toBe('one')
  })
})

describe('a commit', () => {
  it('is taken without running what its repository configures', async () => {
    const { path, head } = checkout({ 'big.bin': 'pointer', '.gitattributes': '*.bin filter=lfs\n' })
    const ran = join(folder(), 'ran')
    git(path, 'config', 'filter.lfs.smudge', `touch ${ran}; exit 1`)
    git(path, 'config', 'filter.lfs.required', 'true')
    git(path, 'config', 'log.showSignature', 'true')
    git(path, 'config', 'gpg.program', `touch ${ran}`)
    const { outcome } = await take({ source: `${path}#${head}` })
    expect(await textOf(outcome, 'big.bin')).toBe('pointer')
    expect(existsSync(ran)).toBe(false)
  })

  it('that Git cannot give fails with what Git says', async () => {
    const { path } = checkout({ 'a.txt': 'lost' })
    const blob = git(path, 'rev-parse', 'HEAD:a.txt')
    rmSync(join(path, '.git/objects', blob.slice(0, 2), blob.slice(2)))
    expect((await take({ source: `${path}#main` })).outcome).toMatchObject({
      status: 'Failed',
      error: { code: 'ConfigurationError', message: expect.stringMatching(/: Git failed: .*a\.txt/s) },
    })
  })
})

describe('a full clone', () => {
  const full = { configuration: { ...configuration, OutputArtifactFormat: 'CODEBUILD_CLONE_REF' } }

  it('has the whole history, at the commit of a tag on no branch', async () => {
    const { path, head } = checkout()
    git(path, 'tag', 'v1')
    writeFileSync(join(path, 'b.txt'), 'second')
    git(path, 'add', '.')
    git(path, 'commit', '-q', '-m', 'Second')
    const { outcome } = await take({ ...full, source: `${path}#v1` })
    const clone = await unpacked(outcome, 'Code')
    expect(git(clone, 'rev-parse', '--show-toplevel', 'HEAD')).toBe(`${clone}\n${head}`)
    expect(git(clone, 'log', '--format=%s', 'origin/main')).toBe('Second\nFirst')
    expect(git(clone, 'describe', '--tags')).toBe('v1')
    expect(git(clone, 'status', '--porcelain')).toBe('')
    expect(readFileSync(join(clone, 'a.txt'), 'utf8')).toBe('committed')
  })

  it('of a checkout has what is not committed as changes', async () => {
    const { path, head } = checkout()
    writeFileSync(join(path, 'a.txt'), 'changed')
    writeFileSync(join(path, 'new.txt'), '')
    git(path, 'config', 'core.hooksPath', '/nowhere')
    const { outcome } = await take({ ...full, source: path })
    const clone = await unpacked(outcome, 'Code')
    expect(git(clone, 'rev-parse', 'HEAD')).toBe(head)
    expect(git(clone, 'status', '--porcelain')).toBe('M a.txt\n?? new.txt')
    expect(git(clone, 'config', '--get', '--default', 'none', 'core.hooksPath')).toBe('none')
  })

  it('is made of a bare repository, and of a commit that no branch has', async () => {
    const { path } = checkout()
    writeFileSync(join(path, 'a.txt'), 'lost')
    git(path, 'commit', '-qam', 'Lost')
    const lost = git(path, 'rev-parse', 'HEAD')
    git(path, 'reset', '-q', '--hard', 'HEAD~1')
    const bare = join(folder(), 'bare.git')
    git(path, 'clone', '-q', '--mirror', path, bare)
    const ofBare = await unpacked((await take({ ...full, source: bare })).outcome, 'Code')
    expect(git(ofBare, 'log', '--format=%s')).toBe('First')
    const { outcome } = await take({ ...full, source: `${path}#${lost}` })
    expect(git(await unpacked(outcome, 'Code'), 'log', '--format=%s')).toBe('Lost\nFirst')
  })

  it('cannot be made of a folder, which is told', async () => {
    const { outcome, system } = await take({ ...full, source: folder({ 'a.txt': '' }) })
    expect(await namesIn(outcome, 'Code')).toEqual(['a.txt'])
    expect(system).toContain('There is no Git history here to be cloned; the artifact holds only the files.')
  })
})

describe('a bare repository', () => {
  it('gives the branch that is configured, executable bits too', async () => {
    const { path } = checkout({ 'run.sh': '' })
    chmodSync(join(path, 'run.sh'), 0o755)
    git(path, 'commit', '-q', '-a', '-m', 'Second')
    git(path, 'branch', 'release')
    const bare = join(folder(), 'app.git')
    git(path, 'clone', '-q', '--bare', path, bare)
    const { outcome } = await take({
      source: bare,
      configuration: { ...configuration, BranchName: 'release' },
    })
    expect(outcome).toMatchObject({
      outputVariables: { BranchName: 'release', CommitId: git(path, 'rev-parse', 'HEAD') },
    })
    expect(lstatSync(join(await unpacked(outcome, 'Code'), 'run.sh')).mode & 0o111).toBe(0o111)
    expect(await missing({ source: bare })).toEqual([])
    expect(await missing({ source: bare, configuration: { ...configuration, BranchName: 'none' } })).toEqual([
      `${bare} has no branch, tag or commit “none”.`,
    ])
  })
})

describe('a zip file', () => {
  it('is taken as it is', async () => {
    const zip = join(folder(), 'x.zip')
    await packFiles(await filesIn(folder({ 'a.txt': 'a' })), zip)
    const { outcome } = await execute('S3Source', {
      configuration: { S3Bucket: 'in', S3ObjectKey: 'x.zip' },
      bindings: { objects: { 'in/x.zip': { path: zip } } },
      outputs,
    })
    expect(await namesIn(outcome, 'Code')).toEqual(['a.txt'])
    expect(outcome).toMatchObject({
      outputVariables: {
        BucketName: 'in',
        ObjectKey: 'x.zip',
        ETag: expect.stringMatching(/^[0-9a-f]{32}$/),
        VersionId: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    })
  })

  it('that is none fails', async () => {
    const source = join(folder({ 'x.zip': 'this is no zip file, though it is long enough' }), 'x.zip')
    expect((await take({ source })).outcome).toMatchObject({ status: 'Failed' })
  })

  it('is taken whole where it is a folder in the bucket, which the data folder holds', async () => {
    const dataFolder = folder({ 'buckets/in/site/a.txt': 'a' })
    const { outcome } = await execute('S3Source', {
      configuration: { S3Bucket: 'in', S3ObjectKey: 'site' },
      outputs,
      dataFolder,
    })
    expect(await namesIn(outcome, 'Code')).toEqual(['a.txt'])
  })

  it('is found in the folder of its bucket', async () => {
    const dataFolder = folder({ 'buckets/in/deep/.keep': '' })
    await packFiles(await filesIn(folder({ 'a.txt': 'a' })), join(dataFolder, 'buckets/in/deep/x.zip'))
    const { outcome } = await execute('S3Source', {
      configuration: { S3Bucket: 'in', S3ObjectKey: 'deep/x.zip' },
      dataFolder,
      outputs,
    })
    expect(await namesIn(outcome, 'Code')).toEqual(['a.txt'])
  })
})

describe('where a source is', () => {
  const named = (name: string) => folder({ [`${name}.txt`]: '' })

  it('is said by the flag, else for the action, else for the repository', async () => {
    const repositories = { 'me/app': { path: named('repository') } }
    const actions = { 'Stage.Action': { path: named('action') } }
    const flag = await take({ source: named('flag'), bindings: { repositories, actions } })
    const action = await take({ bindings: { repositories, actions } })
    const repository = await take({ bindings: { repositories } })
    const all = await Promise.all([flag, action, repository].map(({ outcome }) => namesIn(outcome, 'Code')))
    expect(all).toEqual([['flag.txt'], ['action.txt'], ['repository.txt']])
  })

  it('is told by the names of other providers too', async () => {
    const { path, head } = checkout({ 'a.txt': '' })
    const commit = await execute('CodeCommit', {
      configuration: { RepositoryName: 'app', BranchName: 'main' },
      bindings: { repositories: { app: { path, ref: 'main' } } },
      outputs,
    })
    const github = await execute('GitHub', {
      configuration: { Owner: 'me', Repo: 'app', Branch: 'main', OAuthToken: 'x' },
      bindings: { repositories: { 'me/app': { path } } },
      outputs,
    })
    expect(commit.outcome.status === 'Succeeded' && commit.outcome.outputVariables).toEqual({
      RepositoryName: 'app',
      BranchName: 'main',
      CommitId: head,
      CommitMessage: 'First\n\nWith a body',
      AuthorDate: '2024-05-01T10:00:00Z',
      CommitterDate: '2024-05-02T10:00:00Z',
    })
    expect(github.outcome).toMatchObject({
      outputVariables: { RepositoryName: 'app', CommitUrl: `https://github.com/me/app/commit/${head}` },
    })
  })

  it('is asked for when nobody says it, and when it is not there', async () => {
    const place = folder()
    expect(await missing({ documentFolder: place })).toEqual([
      expect.stringMatching(/^Nothing is bound to repository “me\/app”.*--source Stage\.Action=PATH/),
    ])
    expect(await missing({ source: join(place, 'none') })).toEqual([`${join(place, 'none')} does not exist.`])
    expect(await missing({ source: `${place}#v1` })).toEqual([`${place} is no git repository, so it has no “v1”.`])
  })
})
