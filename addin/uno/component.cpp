// SPDX-License-Identifier: MPL-2.0
#include "uno/component.hpp"

namespace poa::uno {

const Method Component::kServiceInfoMethods[] = {
    method<&Component::implementation_name>("getImplementationName"),
    method<&Component::supports_service>("supportsService"),
    method<&Component::supported_service_names>("getSupportedServiceNames"),
};
const InterfaceTable Component::kServiceInfo{"com.sun.star.lang.XServiceInfo", kServiceInfoMethods};

String Component::implementation_name() { return String(names_.implementation); }

bool Component::supports_service(const String& service) {
  return equals_ascii(service.raw(), names_.service);
}

Sequence<String> Component::supported_service_names() {
  return Sequence<String>({String(names_.service)});
}

namespace {

class Factory final : public Component {
 public:
  Factory(const ComponentNames& names, CreateComponent make) noexcept
      : Component(names), make_(make) {}

  [[nodiscard]] std::span<const InterfaceTable> interfaces() const noexcept override;

  Ref<XInterface> create(const Ref<XComponentContext>& context) {
    return Ref<XInterface>(make_(context));
  }
  Ref<XInterface> create_with_arguments(const ListView& /*arguments*/,
                                        const Ref<XComponentContext>& context) {
    return create(context);
  }

 private:
  CreateComponent make_;
};

std::span<const InterfaceTable> Factory::interfaces() const noexcept {
  static constexpr Method kMethods[] = {
      method<&Factory::create>("createInstanceWithContext"),
      method<&Factory::create_with_arguments>("createInstanceWithArgumentsAndContext"),
  };
  static const InterfaceTable kTables[] = {
      kInterface,
      kTypeProvider,
      kServiceInfo,
      {"com.sun.star.lang.XSingleComponentFactory", kMethods},
  };
  return kTables;
}

}  // namespace

Interface make_factory(const ComponentNames& names, CreateComponent make) {
  return Interface::adopt((new Factory(names, make))->as_interface());
}

}  // namespace poa::uno
