import { ValidationService } from 'aspnet-client-validation';

/** Shows at once what the server would refuse, from the `data-val-*` attributes that it wrote. The server stays the judge. */
export function startValidation(root = document) {
  if (!root.querySelector('[data-val="true"]')) return;
  const service = new ValidationService();
  service.ValidationMessageCssClassName = 'govuk-error-message';
  service.ValidationInputCssClassName = 'govuk-input--error';
  service.ValidationInputValidCssClassName = 'app-input-valid';
  const highlight = service.highlight.bind(service);
  const unhighlight = service.unhighlight.bind(service);
  service.highlight = (input, error, valid) => {
    highlight(input, error, valid);
    mark(input, true);
  };
  service.unhighlight = (input, error, valid) => {
    unhighlight(input, error, valid);
    mark(input, false);
  };
  service.bootstrap();
}

function mark(input, isWrong) {
  input.closest('.govuk-form-group')?.classList.toggle('govuk-form-group--error', isWrong);
  if (isWrong) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}
