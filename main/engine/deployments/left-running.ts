import type { Background } from '../processes.ts'

/** Takes over what a script leaves running. */
export type LeaveRunning = (background: Background) => void

/**
 * A deployment whose scripts may leave something running, as a server that a later script looks for. On a machine of the
 * service it would go on; here it ends with the deployment.
 */
export async function withLeftRunning<Done>(deploy: (leave: LeaveRunning) => Promise<Done>): Promise<Done> {
  const left: Background[] = []
  try {
    return await deploy((background) => void left.push(background))
  } finally {
    for (const background of left) background.end()
  }
}
