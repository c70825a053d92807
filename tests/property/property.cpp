// SPDX-License-Identifier: MPL-2.0
#include "property.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/detail/TestListenerAdapter.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <random>
#include <sstream>
#include <unordered_map>

#include "unicode.hpp"

namespace poa::property {
namespace {

std::uint64_t choose_seed() {
  const char* given = std::getenv("POA_SEED");
  std::random_device device;
  const std::uint64_t chosen = given != nullptr
                                   ? std::stoull(given)
                                   : (std::uint64_t{device()} << 32) ^ std::uint64_t{device()};
  std::cout << "POA_SEED=" << chosen << " repeats this run.\n";
  return chosen;
}

}  // namespace

std::uint64_t seed() {
  static const std::uint64_t kSeed = choose_seed();
  return kSeed;
}

int cases(int count) {
  const char* factor = std::getenv("POA_CASES_FACTOR");
  const double scale = (factor != nullptr ? std::stod(factor) : 1.0) / POA_CASES_DIVISOR;
  return std::max(1, static_cast<int>(count * scale));
}

void run(int count, const std::function<void()>& property) {
  // RC_GTEST_PROP has no parameter for the number of cases; the listener and the empty list of
  // cases to reproduce keep RapidCheck from choosing a seed of its own.
  rc::detail::TestParams parameters;
  parameters.seed = seed();
  parameters.maxSuccess = cases(count);
  rc::detail::TestListenerAdapter listener;
  const auto result =
      rc::detail::checkTestable(property, rc::detail::TestMetadata(), parameters, listener,
                                std::unordered_map<std::string, rc::detail::Reproduce>());
  std::ostringstream report;
  rc::detail::printResultMessage(result, report);
  if (!result.is<rc::detail::SuccessResult>()) {
    FAIL() << "POA_SEED=" << seed() << "\n" << report.str();
  }
}

std::vector<std::string> simpler_texts(const std::string& text) {
  const std::u32string characters = decoded(text);
  std::vector<std::string> simpler;
  if (characters.empty()) return simpler;
  simpler.emplace_back();
  const std::size_t half = characters.size() / 2;
  if (half > 0) {
    simpler.push_back(encoded(characters.substr(half)));
    simpler.push_back(encoded(characters.substr(0, half)));
  }
  for (std::size_t at = 0; at < characters.size(); ++at) {
    std::u32string fewer = characters;
    fewer.erase(at, 1);
    simpler.push_back(encoded(fewer));
  }
  return simpler;
}

std::string typed(const std::string& text) {
  static const std::u32string kSpanish = U"áéíóúüñÁÉÍÓÚÜÑ¿¡";
  std::ostringstream shown;
  for (const char32_t character : decoded(text)) {
    const bool plain = (character >= U' ' && character <= U'~') ||
                       kSpanish.find(character) != std::u32string::npos;
    if (plain) {
      shown << encoded(std::u32string(1, character));
    } else {
      shown << "‹U+" << std::hex << std::uppercase << static_cast<std::uint32_t>(character) << "›";
    }
  }
  return "\"" + shown.str() + "\"";
}

}  // namespace poa::property
