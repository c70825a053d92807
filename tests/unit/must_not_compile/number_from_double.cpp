// SPDX-License-Identifier: MPL-2.0
#include "domain/values/number.hpp"

poa::Number control() { return poa::Number(0.285); }
