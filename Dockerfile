# docker build -t hearsay . && docker run --rm --volume "$PWD:/work" hearsay check
FROM node:20-slim AS build
WORKDIR /hearsay
COPY . .
RUN npm ci --ignore-scripts --no-audit --no-fund && npm run build

FROM node:20-slim
# git is for `--changed`; the mounted repository belongs to somebody else.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends git \
 && rm -rf /var/lib/apt/lists/* \
 && git config --system --add safe.directory '*'
COPY --from=build /hearsay/server/package.json /hearsay/server/LICENSE /opt/hearsay/
COPY --from=build /hearsay/server/schema /opt/hearsay/schema
COPY --from=build /hearsay/server/dist /opt/hearsay/dist
RUN ln -s /opt/hearsay/dist/cli.js /usr/local/bin/hearsay
USER node
WORKDIR /work
ENTRYPOINT ["hearsay"]
CMD ["check"]
