import type { JsonObject } from '#shared/model/json.ts'
import type { PendingApproval } from './journal.ts'

/** Which approval a message is about. */
export interface AnnouncedApproval {
  readonly region: string
  readonly pipelineName: string
  readonly stageName: string
  readonly actionName: string
  readonly approval: PendingApproval
}

/** What CodePipeline publishes to the topic of a manual approval (UG/approvals-json-format). */
export function approvalMessage({ approval, region, ...names }: AnnouncedApproval): JsonObject {
  const { token, expires, customData, externalEntityLink } = approval
  const { pipelineName, stageName, actionName } = names
  const console = `https://console.aws.amazon.com/codepipeline/home?region=${region}#/view/${pipelineName}`
  return {
    region,
    consoleLink: console,
    approval: {
      pipelineName,
      stageName,
      actionName,
      token,
      // To the minute.
      expires: `${expires.slice(0, 16)}Z`,
      ...(externalEntityLink !== undefined && { externalEntityLink }),
      approvalReviewLink: `${console}/${stageName}/${actionName}/approve/${token}`,
      ...(customData !== undefined && { customData }),
    },
  }
}
