// SPDX-License-Identifier: MPL-2.0
#include "commands/today.hpp"

#include <boost/date_time/gregorian/gregorian.hpp>

namespace poa::extension {

std::string today() {
  return boost::gregorian::to_iso_extended_string(boost::gregorian::day_clock::local_day());
}

}  // namespace poa::extension
