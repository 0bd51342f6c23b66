import { branchOf, commitOf, sourceExecutor } from '../sources/take-source.ts'

/** Takes the repository behind a connection (GitHub, GitLab, Bitbucket) from what it is on this machine. */
export const sourceConnection = sourceExecutor({
  types: ['Source/AWS/CodeStarSourceConnection/1'],
  revision: (taken) => commitOf(taken)?.id,
  variables({ configuration }, taken) {
    const commit = commitOf(taken)
    return {
      ConnectionArn: configuration['ConnectionArn'],
      FullRepositoryName: configuration['FullRepositoryId'],
      BranchName: branchOf(taken, configuration['BranchName']),
      CommitId: commit?.id,
      CommitMessage: commit?.message,
      AuthorDate: commit?.authorDate,
    }
  },
})
