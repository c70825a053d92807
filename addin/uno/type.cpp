// SPDX-License-Identifier: MPL-2.0
#include "uno/type.hpp"

namespace poa::uno {

Type::Type(typelib_TypeClass type_class, std::string_view name) {
  const String type_name{name};
  typelib_typedescriptionreference_new(&raw_, type_class, type_name.raw());
}

Description::Description(std::string_view name) {
  const String type_name{name};
  typelib_typedescription_getByName(&raw_, type_name.raw());
  if (raw_ != nullptr) typelib_typedescription_complete(&raw_);
}

Description::Description(typelib_TypeDescriptionReference* reference) {
  typelib_typedescriptionreference_getDescription(&raw_, reference);
}

}  // namespace poa::uno
