-- Sends the requests of a file one after the other, each once (see bodies.py for its form).
-- When they are used up it begins again: those count as duplicates, not as accepted.
local file

function init(args)
   file = assert(io.open(args[1], "rb"))
end

local function read()
   local length = file:read(8)
   return length and file:read(tonumber(length))
end

function request()
   local next = read()
   if not next then
      file:seek("set", 0)
      next = read()
   end
   return next
end

function done(summary, latency, requests)
   io.write(string.format(
      "RESULT %d %d %d %.0f %.0f %.0f\n", summary.requests, summary.duration,
      summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout,
      latency:percentile(50), latency:percentile(99), latency.max))
end
