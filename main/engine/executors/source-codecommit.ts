import { branchOf, commitOf, sourceExecutor } from '../sources/take-source.ts'

/** Takes a CodeCommit repository from what it is on this machine. */
export const sourceCodecommit = sourceExecutor({
  types: ['Source/AWS/CodeCommit/1'],
  revision: (taken) => commitOf(taken)?.id,
  variables({ configuration }, taken) {
    const commit = commitOf(taken)
    return {
      RepositoryName: configuration['RepositoryName'],
      BranchName: branchOf(taken, configuration['BranchName']),
      CommitId: commit?.id,
      CommitMessage: commit?.message,
      AuthorDate: commit?.authorDate,
      CommitterDate: commit?.committerDate,
    }
  },
})
