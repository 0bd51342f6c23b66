import { branchOf, commitOf, sourceExecutor } from '../sources/take-source.ts'

/** Takes a GitHub repository (version 1 of the action) from what it is on this machine. */
export const sourceGithub = sourceExecutor({
  types: ['Source/ThirdParty/GitHub/1'],
  revision: (taken) => commitOf(taken)?.id,
  variables({ configuration }, taken) {
    const commit = commitOf(taken)
    const { Owner: owner, Repo: repository, Branch: branch } = configuration
    return {
      RepositoryName: repository,
      BranchName: branchOf(taken, branch),
      CommitId: commit?.id,
      CommitMessage: commit?.message,
      AuthorDate: commit?.authorDate,
      CommitterDate: commit?.committerDate,
      CommitUrl: commit && `https://github.com/${owner}/${repository}/commit/${commit.id}`,
    }
  },
})
