/**
 * Calls a Python handler once, as Lambda does: reads what it is called with from its standard input, and writes what
 * came of it into the file that is named there.
 */
export const pythonRunner = `
import importlib.util, json, os, sys, time, traceback

call = json.load(sys.stdin)

class Context:
    function_name = call["functionName"]
    function_version = "$LATEST"
    invoked_function_arn = call["functionArn"]
    memory_limit_in_mb = "128"
    aws_request_id = call["requestId"]
    log_group_name = "/aws/lambda/" + call["functionName"]
    log_stream_name = call["requestId"]
    identity = None
    client_context = None

    def get_remaining_time_in_millis(self):
        return max(0, int(call["deadline"] - time.time() * 1000))

def answer(value):
    with open(call["answer"], "w", encoding="utf-8") as file:
        json.dump(value, file)

try:
    sys.path.insert(0, os.path.dirname(call["file"]))
    name = os.path.splitext(os.path.basename(call["file"]))[0]
    spec = importlib.util.spec_from_file_location(name, call["file"])
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    value = {"returned": getattr(module, call["name"])(call["event"], Context())}
    json.dumps(value)
except Exception as error:
    traceback.print_exc()
    value = {"error": type(error).__name__ + ": " + str(error)}
answer(value)
`
