// SPDX-License-Identifier: MPL-2.0
// What the domain takes for a goal: a report read and checked by every rule, without any office.
// At the end, how the time grows with the goals: the exponent of a power law.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <iomanip>
#include <iostream>
#include <string>
#include <vector>

#include "bench/sample_report.hpp"
#include "domain/check.hpp"

namespace poa::bench {
namespace {

constexpr int kRepetitions = 7;
constexpr int kAllNumbers = GoalNumber::kGreatest + 1;
// A table of a million goals repeats its numbers; for tables of any size to have as many findings a
// goal, the small ones do too.
constexpr int kFewNumbers = 100;

void read_and_check(benchmark::State& state, int numbers) {
  const auto goals = static_cast<int>(state.range(0));
  const CellTable table = sample_table(goals, numbers);
  const ReportOptions options = sample_options();
  std::size_t findings = 0;
  for ([[maybe_unused]] auto round : state) findings = check(read_report(table, options)).size();
  state.counters["hallazgos"] = static_cast<double>(findings);
  state.counters["por_meta"] = benchmark::Counter(
      goals, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

double minimum(const std::vector<double>& values) { return *std::ranges::min_element(values); }

void all_rules(benchmark::internal::Benchmark* bench) {
  bench->Unit(benchmark::kMillisecond)
      ->Repetitions(kRepetitions)
      ->ComputeStatistics("min", minimum)
      ->DisplayAggregatesOnly();
}

// Prints the runs, and remembers the shortest time of each size of the series.
class Reporter : public benchmark::ConsoleReporter {
 public:
  void ReportRuns(const std::vector<Run>& runs) override {
    ConsoleReporter::ReportRuns(runs);
    for (const Run& run : runs) {
      if (run.run_name.function_name == "tamaños" && run.aggregate_name == "min")
        points_.push_back(
            {std::log(std::stod(run.run_name.args)), std::log(run.cpu_accumulated_time)});
    }
  }

  // The slope of the least-squares line through the logarithms.
  [[nodiscard]] double exponent() const {
    Point mean{};
    for (const Point& point : points_) {
      mean.goals += point.goals / static_cast<double>(points_.size());
      mean.time += point.time / static_cast<double>(points_.size());
    }
    double together = 0;
    double goals = 0;
    for (const Point& point : points_) {
      together += (point.goals - mean.goals) * (point.time - mean.time);
      goals += (point.goals - mean.goals) * (point.goals - mean.goals);
    }
    return together / goals;
  }

  [[nodiscard]] bool has_series() const { return points_.size() > 1; }

 private:
  struct Point {
    double goals;
    double time;
  };

  std::vector<Point> points_;
};

}  // namespace
}  // namespace poa::bench

int main(int argc, char** argv) {
  using namespace poa::bench;
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  all_rules(
      benchmark::RegisterBenchmark("todas_las_reglas", read_and_check, kAllNumbers)->Arg(10'000));
  all_rules(benchmark::RegisterBenchmark("tamaños", read_and_check, kFewNumbers)
                ->RangeMultiplier(10)
                ->Range(1'000, 1'000'000));
  Reporter reporter;
  benchmark::RunSpecifiedBenchmarks(&reporter);
  if (reporter.has_series()) {
    std::cout << "El tiempo crece con las metas a la " << std::fixed << std::setprecision(3)
              << reporter.exponent() << "; meta: 1.05 o menos\n";
  }
  return 0;
}
