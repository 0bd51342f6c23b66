import { inTurn } from '#main/engine/deployments/in-turn.ts'

/** Says that it deploys to a folder, and does so until its input ends or it is killed. */
const [folder = '', dataFolder = ''] = process.argv.slice(2)
const deployer = { dataFolder, signal: new AbortController().signal, log: () => undefined }
await inTurn(folder, deployer, async () => {
  process.stdout.write('deploys\n')
  await new Promise((resolve) => process.stdin.on('end', resolve).resume())
})
