-- Asks for another period each time: some twelve million questions, none of which was answered before. Each gives one observation.
local days = {}
for month = 1, 12 do
  for day = 1, 28 do
    days[#days + 1] = string.format("%02d-%02d", month, day)
  end
end

math.randomseed(os.time())
local asked = math.random(0, 9000000)

request = function()
  asked = asked + 1
  local from = days[asked % #days + 1]
  local rest = math.floor(asked / #days)
  local to = days[rest % #days + 1]
  local year = 1901 + math.floor(rest / #days) % 106
  return wrk.format("GET", string.format("/api/v1/series/asylum-cases-closed.json?geo=SRB&from=%04d-%s&to=2009-%s", year, from, to))
end
